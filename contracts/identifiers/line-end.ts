/**
 * Where Java's `$` matches: at the end, or before one line terminator there. Koski checks identifiers so, and lets
 * `010190-9012\n` through (claim KM-044).
 */
export const javaLineEnd = '(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?$';
