type Bundle = Readonly<Record<string, string>>

/**
 * What `texts.ts` needs of i18next, for browsers: a script of one page need not carry the whole of it. `tools/assets.ts` puts it
 * in its place, and a property test compares what the two builds say.
 */
export const createInstance = () => {
  const bundles = new Map<string, Bundle>()
  return {
    init: (): Promise<void> => Promise.resolve(),
    addResourceBundle: (language: string, name: string, bundle: Bundle): void => {
      bundles.set(`${language} ${name}`, bundle)
    },
    getFixedT: (language: string, name: string) => {
      const plural = new Intl.PluralRules(language)
      return (key: string, { count }: { readonly count?: number }): string => {
        const bundle = bundles.get(`${language} ${name}`) ?? {}
        return (count === undefined ? undefined : bundle[`${key}_${plural.select(count)}`]) ?? bundle[key] ?? key
      }
    },
  }
}
