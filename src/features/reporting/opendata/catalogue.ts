import type { Phrase } from '#text/texts.ts'
import { type DatasetId, datasetIds, type FileEnd, fileEnds } from './dataset.ts'
import type { FileFacts, Span } from './read.ts'
import { openDataTexts } from './texts.ts'

/** What the catalogue tells of itself and of its datasets. */
export type Told = {
  readonly base: string
  readonly publisher: string
  readonly licence: { readonly name: string; readonly url: string }
  readonly version: string
  readonly modified: Date | null
  readonly earlier: readonly string[]
  readonly span: Span | null
  readonly facts: (id: DatasetId, end: FileEnd) => FileFacts
}

const authority = 'http://publications.europa.eu/resource/authority'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcatap: 'http://data.europa.eu/r5r/',
} as const

const both = (phrase: Phrase) => (['da', 'en'] as const).map((language) => ({ '@language': language, '@value': phrase(language) }))
const node = (id: string) => ({ '@id': id })
const typed = (type: string, value: string) => ({ '@type': `xsd:${type}`, '@value': value })
const changed = ({ modified }: Told) => (modified ? { 'dct:modified': typed('dateTime', modified.toISOString()) } : {})

const denmark = { ...node(`${authority}/country/DNK`), '@type': 'dct:Location' }
const danish = { ...node(`${authority}/language/DAN`), '@type': 'dct:LinguisticSystem' }
const english = { ...node(`${authority}/language/ENG`), '@type': 'dct:LinguisticSystem' }

const licenceOf = ({ licence }: Told) => ({ ...node(licence.url), '@type': 'dct:LicenseDocument', 'dct:title': licence.name })

const publisherOf = ({ base, publisher }: Told) => ({
  '@id': `${base}/om`,
  '@type': 'foaf:Agent',
  'foaf:name': publisher,
  'foaf:homepage': node(base),
})

const mediaTypes: Readonly<Record<FileEnd, string>> = { csv: 'text/csv', json: 'application/json' }

const distribution = (told: Told, id: DatasetId, end: FileEnd) => {
  const { hash, length } = told.facts(id, end)
  const address = `${told.base}/data/${id}.${end}`
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': both((language) => `${openDataTexts.in(language)(`title.${id}`)} (${end.toUpperCase()})`),
    'dct:description': both(openDataTexts.phrase(`file.${end}`)),
    'dcat:accessURL': node(address),
    'dcat:downloadURL': node(address),
    'dct:format': { ...node(`${authority}/file-type/${end.toUpperCase()}`), '@type': 'dct:MediaTypeOrExtent' },
    'dcat:mediaType': {
      ...node(`http://www.iana.org/assignments/media-types/${mediaTypes[end]}`),
      '@type': 'dct:MediaType',
    },
    'dct:license': licenceOf(told),
    'dcatap:availability': node(`${authority}/planned-availability/AVAILABLE`),
    'dcat:byteSize': typed('nonNegativeInteger', String(length)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': node('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed('hexBinary', hash),
    },
    ...changed(told),
  }
}

const temporal = ({ span }: Told) =>
  span === null
    ? {}
    : {
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': typed('date', span.from),
          'dcat:endDate': typed('date', span.until),
        },
      }

const dataset = (told: Told, id: DatasetId) => ({
  '@id': `${told.base}/data#${id}`,
  '@type': 'dcat:Dataset',
  'dct:identifier': `${told.base}/data#${id}`,
  'dct:title': both(openDataTexts.phrase(`title.${id}`)),
  'dct:description': both(openDataTexts.phrase(`about.${id}`)),
  'dct:publisher': publisherOf(told),
  'dct:license': licenceOf(told),
  'dct:accessRights': { ...node(`${authority}/access-right/PUBLIC`), '@type': 'dct:RightsStatement' },
  'dct:accrualPeriodicity': { ...node(`${authority}/frequency/IRREG`), '@type': 'dct:Frequency' },
  'dct:language': [danish, english],
  'dct:spatial': denmark,
  ...temporal(told),
  'dcat:theme': node(`${authority}/data-theme/SOCI`),
  'dcat:keyword': [
    { '@language': 'da', '@value': 'boligsocial indsats' },
    { '@language': 'da', '@value': 'udsatte boligområder' },
    { '@language': 'en', '@value': 'housing areas' },
  ],
  'dcat:landingPage': node(`${told.base}/data`),
  'dcat:version': told.version,
  ...(told.earlier[0] && { 'dcat:previousVersion': node(`${told.base}/data/versioner/${id}-${told.earlier[0]}.json`) }),
  ...changed(told),
  'dcat:distribution': fileEnds.map((end) => distribution(told, id, end)),
})

/** The catalogue by DCAT-AP 3.0, written as JSON-LD with a context of its own, so that no machine must fetch one. */
export const catalogueOf = (told: Told) => ({
  '@context': context,
  '@id': `${told.base}/data`,
  '@type': 'dcat:Catalog',
  'dct:title': both(openDataTexts.phrase('title')),
  'dct:description': both(openDataTexts.phrase('lede')),
  'dct:publisher': publisherOf(told),
  'dct:license': licenceOf(told),
  'dct:language': [danish, english],
  'dct:spatial': denmark,
  'dcat:themeTaxonomy': node(`${authority}/data-theme`),
  'foaf:homepage': { ...node(`${told.base}/data`), '@type': 'foaf:Document' },
  ...changed(told),
  'dcat:dataset': datasetIds.map((id) => dataset(told, id)),
})
