/**
 * OpenSSL's multi-line form, whose values are escaped already, as one line in the order of RFC 4514: last part first. What
 * is not ASCII becomes escaped UTF-8, since a header can't carry it.
 */
export const toRfc4514 = (name: string): string =>
  name
    .split('\n')
    .reverse()
    .map((part) => part.replaceAll(' + ', '+'))
    .join(',')
    .replace(/[^\x20-\x7e]+/g, toEscapedUtf8);

const toEscapedUtf8 = (text: string): string => Buffer.from(text).toString('hex').toUpperCase().replace(/../g, '\\$&');
