import { type Dataset, datasetIds, datasets, fileEnds } from './dataset.ts'
import { openDataTexts } from './texts.ts'

const types = { text: 'string', number: 'number', day: 'string' } as const

const schemaOf = ({ columns }: Dataset) => ({
  type: 'object',
  required: columns.map(({ key }) => key),
  properties: Object.fromEntries(
    columns.map(({ key, kind, title }) => [
      key,
      {
        type: key === 'approximate' || key === 'example' ? ['boolean', 'null'] : [types[kind], 'null'],
        ...(kind === 'day' && { format: 'date' }),
        description: title('en'),
      },
    ]),
  ),
})

const answers = (content: Readonly<Record<string, unknown>>) => ({
  200: { description: 'As it is published', content },
  304: { description: 'Not changed since the ETag or the day that was sent' },
})

const table = (row: string) => ({
  schema: {
    type: 'object',
    properties: {
      version: { type: 'string' },
      modified: { type: 'string' },
      licence: { type: 'string' },
      rows: { type: 'array', items: { $ref: row } },
    },
  },
})

const text = (name: string, description: string, schema: Readonly<Record<string, unknown>> = { type: 'string' }) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
})

/** The interface described by OpenAPI 3.1. */
export const openApi = (base: string, licence: { readonly name: string; readonly url: string }) => {
  const say = openDataTexts.in('en')
  const files = datasetIds.flatMap((id) =>
    fileEnds.map((end) => [
      `/data/${id}.${end}`,
      {
        get: {
          summary: say(`title.${id}`),
          description: say(`about.${id}`),
          responses: answers(
            end === 'csv' ? { 'text/csv': { schema: { type: 'string' } } } : { 'application/json': table(`#/components/schemas/${id}`) },
          ),
        },
      },
    ]),
  )
  return {
    openapi: '3.1.0',
    info: { title: `Helhed: ${say('title')}`, version: '1', description: say('lede'), license: licence },
    servers: [{ url: base }],
    paths: {
      ...Object.fromEntries(files),
      '/data/versioner/{file}': {
        get: {
          summary: say('versions'),
          parameters: [
            {
              name: 'file',
              in: 'path',
              required: true,
              description: say('api.version'),
              schema: { type: 'string', pattern: `^(${datasetIds.join('|')})-\\d{8}T\\d{9}Z\\.(${fileEnds.join('|')})$` },
            },
          ],
          responses: { ...answers({ 'text/csv': {}, 'application/json': {} }), 404: { description: say('api.unknown') } },
        },
      },
      '/data/katalog.jsonld': { get: { summary: say('catalogue'), responses: answers({ 'application/ld+json': {} }) } },
      '/api/v1/areas': {
        get: {
          summary: say('title.omraader'),
          parameters: [
            text('municipality', say('api.municipality')),
            text('limit', say('api.limit'), { type: 'integer', minimum: 1, maximum: 1000, default: 100 }),
            text('after', say('api.after'), { type: 'string', format: 'uuid' }),
          ],
          responses: { ...answers({ 'application/json': table('#/components/schemas/omraader') }), 400: { description: say('api.wrong') } },
        },
      },
    },
    components: { schemas: Object.fromEntries(datasetIds.map((id) => [id, schemaOf(datasets[id])])) },
  }
}
