declare module "opencc-js/dict/TSCharacters" {
  /** `from to` entries parted by `|`. */
  const entries: string;
  export default entries;
}

declare module "opencc-js/from/cn" {
  const dictionaries: readonly (readonly string[])[];
  export default dictionaries;
}

declare module "opencc-js/to/tw" {
  const dictionaries: readonly (readonly string[])[];
  export default dictionaries;
}
