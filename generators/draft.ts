/**
 * A document while it is made: what only some have is written into it afterwards. For documents that a student has many
 * of, since spreading such parts into an object costs several times what the object itself does.
 */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
