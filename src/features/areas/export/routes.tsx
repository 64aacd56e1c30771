import { reading } from '#database/database'
import { reachOf, scopeOf } from '#features/identity'
import type { Phrase } from '#text/texts.ts'
import { csvFile, xlsxFile } from '#web/file.ts'
import type { Page } from '#web/page.ts'
import { get, type Route } from '#web/routes.ts'
import { figureCodes } from '../area/area.ts'
import { type AreaFilter, filterAsked, listHref } from '../area/list-filter.ts'
import { type IndicatorRow, indicatorsToShow, listAreas } from '../area/list-queries.ts'
import { mayReadArea } from '../area/policy.ts'
import { publicRule } from '../area/public-rule.ts'
import { openShown } from '../area/routes/open.ts'
import { areaTexts } from '../area/texts.ts'
import { mayReadFigures } from '../figures/policy.ts'
import { openIndicator } from '../figures/routes/show.tsx'
import { figuresSheet } from './figures-sheet.ts'
import { indicatorSheet } from './indicator-sheet.ts'
import { type FigureColumn, listSheet } from './list-sheet.ts'
import { exportTexts } from './texts.ts'

/** More areas than the country has. */
const mostAreas = 10_000

const filterOf = (page: Page): AreaFilter => ({
  ...filterAsked({
    one: (name) => page.query(name),
    all: (name) => (page.context.req.queries(name) ?? []).map((value) => value.replaceAll('\0', '')),
  }),
  offset: 0,
  most: mostAreas,
})

/** The official figures by the short names of the screen, others by their own. */
const named = ({ code, unit, name_da, name_en }: IndicatorRow): FigureColumn => {
  const official = figureCodes.find((one) => one === code)
  const name: Phrase = official ? areaTexts.phrase(`chart.${official}`) : (language) => (language === 'da' ? name_da : name_en)
  return { code, unit, name }
}

/** The list that the member sees, with the filter, the order and the columns of the address; all of its pages. */
const listOf = async (page: Page) => {
  const filter = filterOf(page)
  const { areas, indicators } = await reading(page.platform.database, scopeOf(page), async (tx) => ({
    areas: await listAreas(tx, reachOf(page.member, mayReadArea), filter, page.platform.clock.today()),
    indicators: await indicatorsToShow(tx),
  }))
  const figures = (filter.columns ?? []).flatMap((code) =>
    indicators
      .filter((one) => one.code === code)
      .slice(0, 1)
      .map(named),
  )
  return { filter, sheet: listSheet(areas, figures, page.language, page.settings.baseUrl) }
}

const aboutOf = (page: Page, address: string): readonly (readonly [Phrase, Phrase])[] => [
  [exportTexts.phrase('about.address'), () => `${page.settings.baseUrl}${address}`],
  [exportTexts.phrase('about.made'), () => page.platform.clock.today()],
]

const fileName = (page: Page, key: 'list.file' | 'figures.file', end: string): string => `${exportTexts.in(page.language)(key)}${end}`

const listCsv = async (page: Page): Promise<Response> => csvFile(page, (await listOf(page)).sheet, fileName(page, 'list.file', '.csv'))

const listXlsx = async (page: Page): Promise<Response> => {
  const { filter, sheet } = await listOf(page)
  return xlsxFile(page, { sheets: [sheet], about: aboutOf(page, listHref(filter)) }, fileName(page, 'list.file', '.xlsx'))
}

const figuresCsv = async (page: Page): Promise<Response> => {
  const area = await openShown(page)
  return csvFile(page, figuresSheet(area, page.language), `${area.slug}-${fileName(page, 'figures.file', '.csv')}`)
}

const figuresXlsx = async (page: Page): Promise<Response> => {
  const area = await openShown(page)
  const workbook = { sheets: [figuresSheet(area, page.language)], about: aboutOf(page, `/omraader/${area.slug}`) }
  return xlsxFile(page, workbook, `${area.slug}-${fileName(page, 'figures.file', '.xlsx')}`)
}

/** The figures of one indicator that the page shows, and the address of that page. */
const indicatorOf = async (page: Page) => {
  const indicator = await openIndicator(page)
  return {
    sheet: indicatorSheet(indicator, publicRule(page), page.language),
    name: `${indicator.code}-${exportTexts.in(page.language)('figures.file')}`,
    code: indicator.code,
  }
}

const indicatorCsv = async (page: Page): Promise<Response> => {
  const { sheet, name } = await indicatorOf(page)
  return csvFile(page, sheet, `${name}.csv`)
}

const indicatorXlsx = async (page: Page): Promise<Response> => {
  const { sheet, name, code } = await indicatorOf(page)
  return xlsxFile(page, { sheets: [sheet], about: aboutOf(page, `/noegletal/${code}`) }, `${name}.xlsx`)
}

export const exportRoutes: readonly Route[] = [
  get('/omraader.csv', 'area.export_list', mayReadArea, listCsv),
  get('/omraader.xlsx', 'area.export_list', mayReadArea, listXlsx),
  get('/noegletal/:slug/tal.csv', 'indicator.export', mayReadFigures, indicatorCsv),
  get('/noegletal/:slug/tal.xlsx', 'indicator.export', mayReadFigures, indicatorXlsx),
  get('/omraader/:slug/tal.csv', 'area.export_figures', mayReadArea, figuresCsv),
  get('/omraader/:slug/tal.xlsx', 'area.export_figures', mayReadArea, figuresXlsx),
]
