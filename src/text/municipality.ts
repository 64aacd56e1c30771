import type { Language } from './language.ts'

/** Municipalities whose own name is not their place's name and the word Kommune. */
const irregular: Readonly<Record<string, string>> = {
  Bornholm: 'Bornholms Regionskommune',
  København: 'Københavns Kommune',
  Vesthimmerland: 'Vesthimmerlands Kommune',
}

/** What a municipality calls itself, from the name of its place: `Gentofte Kommune`, `Københavns Kommune`; in English `Gentofte Municipality`. */
export const municipalityName = (place: string, language: Language): string =>
  language === 'da' ? (irregular[place] ?? `${place} Kommune`) : `${place} Municipality`
