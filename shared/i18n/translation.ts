/** The same keys as the source, other sentences. */
export type Translation<Source> = { readonly [Key in keyof Source]: string }
