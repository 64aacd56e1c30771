/** Kin and closest, as they stand behind a name: `Sofies mor`. */
const kin =
  '(?:(?:lille|store|sted|halv|bonus|pleje|eks|svige[rn]?)?(?:mor|far|bror|søster|søn|datter|kone|mand|forældre|barn|børn|søskende)|' +
  'mormor|morfar|farmor|farfar|moster|faster|onkel|tante|fætter|kusine|nevø|niece|kæreste|hustru|samlever|veninde)'

/** How the name of a trade or an office ends: `sundhedsplejerske`, `klubleder`, `formand`. */
const trade =
  /(?:plejerske|pædagog|lærer|behandler|rådgiver|leder|konsulent|formand|læge|betjent|vært|funktionær|mester|træner|koordinator|medarbejder|mentor|vejleder|psykolog|kontaktperson|direktør|chef|sekretær|assistent|plejer|imam|præst)$/i

/** Who is called something: a person; a club or a project that is called something is none. */
const person =
  /^(?:han|hun|der|som|unge)$|(?:moren|mor|faren|far|drengen|dreng|pigen|pige|sønnen|søn|datteren|datter|manden|mand|konen|kone|barnet|kæresten|kæreste|broren|bror|søsteren|søster|eleven|naboen|familien)$/i

/** Words that make a name one of a place or a body: `Klub Mølleparken`, `Broholms Allé`, `Skanderborg Kommune`. */
const impersonal =
  /^(?:klub|klubben|projekt|projektet|forening|foreningen|forum|skole|skolen|afdeling|hus|huset|center|centret|politi|politiet|dansk|danske|røde|kors|red|barnet)$|(?:kommune|klub|forening|foreningen|allé|alle|vej|gade|vænget|parken|vangen|toften|haven|gården|torvet|pladsen|skolen|skole|huset|centret|center|kirke|afdeling|selskab|bolig|projekt|forum|styrelsen|ministeriet|fonden|kredsen)$/i

/** Nouns and pronouns in the genitive at the head of a sentence: `Barnets mor` names nobody. */
const nobody =
  /^(?:en|et|den|de|min|din|vor|man|alle|nogen|andre|barn|barnet|børnene|dreng|drengen|drengene|pige|pigen|pigerne|familien|familie|beboeren|beboerne|beboer|naboen|nabo|manden|kvinden|eleven|elev|unge|hende|dere|borgeren|klassen|skolen|klubben|kommunen|området|byen)$/i

const name = "\\p{Lu}[\\p{L}'’-]*\\p{L}"
const names = `${name}(?: ${name})*`

type Shape = { readonly find: RegExp; readonly before?: RegExp }

/** Sentences that have a name in a known place, whatever the name is. What is `before` it must be of the kind. */
const shapes: readonly Shape[] = [
  { find: new RegExp(`(?<!\\p{L})(?<name>${name}?)(?:s|['’]s?) ${kin}(?!\\p{L})`, 'gu') },
  { find: new RegExp(`(?<!\\p{L})[Ff]amilien (?<name>${names})`, 'gu') },
  { find: new RegExp(`(?<!\\p{L})(?:[Hh]r|[Hh]err|[Ff]ru|[Ff]rk|[Ff]røken)\\.? (?<name>${names})`, 'gu') },
  { find: new RegExp(`(?<before>\\p{L}+)(?: nu)? (?:hedder|hed|kaldes|kalder sig) (?=(?<name>${names}))`, 'gu'), before: person },
  { find: new RegExp(`(?<before>\\p{L}+)[,:]? (?=(?<name>${name}(?: ${name})+))`, 'gu'), before: trade },
]

/**
 * A name that the shape of a sentence gives away: kin of somebody, a family, a title, a trade, what somebody is called. `known` are words in small
 * letters that are names of places and bodies. It may be wrong, so it is asked about.
 */
export const nameByShape = (words: string, known: ReadonlySet<string>): string | null => {
  for (const { find, before } of shapes)
    for (const { groups } of words.matchAll(find)) {
      const found = groups?.name ?? ''
      const own = found.split(' ').filter((one) => !known.has(one.toLowerCase()) && !known.has(`${one.toLowerCase()}s`))
      if (before && !before.test(groups?.before ?? '')) continue
      if (own.length === 0 || own.some((one) => impersonal.test(one)) || nobody.test(found)) continue
      return found
    }
  return null
}
