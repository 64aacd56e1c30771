import type { ActivityKind, TargetGroup } from '#features/areas'

/** Words by which a target group is known in what somebody wrote freely; the beginning of a word is enough. */
const groupWords: readonly (readonly [TargetGroup, readonly string[]])[] = [
  ['small_children', ['småbørn', 'børnehavebørn', 'vuggestue', 'dagplejebørn', '0-5', '0-6']],
  ['schoolchildren', ['skolebørn', 'skoleelever', 'elever', 'skolealderen', '6-12', '7-12']],
  ['youth', ['unge', 'ungdom', 'teenager', 'drenge', 'piger']],
  ['parents', ['forældre', 'familier', 'mødre', 'fædre']],
  ['adults', ['voksne']],
  ['older', ['ældre', 'seniorer', 'pensionister']],
  ['jobless', ['ledige', 'arbejdsløse', 'uden job', 'kontanthjælp']],
  ['newcomers', ['flygtninge', 'nyankomne', 'indvandrer', 'integration']],
  ['mental_health', ['psykisk', 'psykiatri', 'sindslidende']],
  ['disability', ['handicap']],
  ['exposed', ['udsatte', 'misbrug', 'hjemløse']],
  ['everybody', ['alle beboere', 'hele området', 'beboerne i området']],
]

const kindWords: readonly (readonly [ActivityKind, readonly string[]])[] = [
  ['homework', ['lektie', 'læringsforløb', 'faglig støtte']],
  ['spare_jobs', ['lommepenge', 'fritidsjob']],
  ['sport', ['idræt', 'fodbold', 'gymnastik', 'motion', 'svømning']],
  ['leisure', ['fritidstilbud', 'fritidsklub', 'klubtilbud', 'fritidsvejled', 'fritidsguide']],
  ['employment', ['beskæftigelse', 'jobsøgning', 'virksomhedspraktik', 'uddannelsesvejled', 'jobklub']],
  ['mentoring', ['mentor', 'bisidder']],
  ['language', ['sprog', 'danskundervisning', 'læseklub']],
  ['parenting', ['forældrekursus', 'forældreprogram', 'familievejled', 'forældreskab']],
  ['health', ['sundhed', 'kostvejled', 'trivselsforløb']],
  ['advice', ['rådgivning', 'gældsvejled', 'vejledningscafé']],
  ['safety', ['tryghed', 'kriminalitet', 'natteravn', 'ssp']],
  ['culture', ['kultur', 'teater', 'musikforløb']],
  ['participation', ['beboerdemokrati', 'frivillig', 'afdelingsbestyrelse']],
  ['environment', ['udeareal', 'havegruppe', 'affald', 'nyttehave']],
  ['community', ['fællesspisning', 'netværk', 'fællesskab', 'mødested', 'ensomhed']],
]

const plain = (words: readonly (string | null)[]): string =>
  words
    .map((one) => one ?? '')
    .join(' ')
    .toLocaleLowerCase('da')

/** Letters before the word make it another one: `unge` is not in `slunge`. */
const stands = (text: string, word: string): boolean => new RegExp(`(^|[^\\p{L}\\p{N}])${word.replaceAll('-', '[-–]')}`, 'u').test(text)

const found = <T>(table: readonly (readonly [T, readonly string[]])[], text: string): readonly T[] =>
  table.flatMap(([term, words]) => (words.some((word) => stands(text, word)) ? [term] : []))

/** The target groups that free words name: plans tell them so. None where the words name none. */
export const groupsIn = (...words: readonly (string | null)[]): readonly TargetGroup[] => found(groupWords, plain(words))

/** The kind of activity that free words name; the first that fits, null where none does. */
export const kindIn = (...words: readonly (string | null)[]): ActivityKind | null => found(kindWords, plain(words))[0] ?? null
