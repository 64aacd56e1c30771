import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#config'
import { allTexts } from '#text/texts.ts'
import { sourceFiles } from './source/files.ts'

/** Texts that are the same in both languages, and rightly so: names, signs, loans. */
const same: Readonly<Record<string, readonly string[]>> = {
  'area-export': ['place.region'],
  'area-imports': ['refused.figure', 'place.region'],
  'area-map': ['north'],
  'area-profile': ['fact.none', 'chart.point', 'criteria.value'],
  areas: ['criteria.persons_one'],
  council: ['lede', 'areas.decider.value'],
  'plan-amendments': ['csv', 'paper.version'],
  'plan-calendar': ['entry.paper', 'wheel.month'],
  'plans-theory': ['versions.version'],
  thread: ['forum', 'plan'],
  ui: ['menu'],
  web: ['owner.platform'],
}

type Line = { readonly name: string; readonly key: string; readonly da: string | undefined; readonly en: string | undefined }

let lines: readonly Line[] = []

beforeAll(async () => {
  for (const { path, text } of sourceFiles('src/**/*.ts', 'rules/**/*.ts')) {
    if (/defineTexts\('/.test(text)) await import(join(projectRoot, path))
  }
  lines = [...allTexts()].flatMap(([name, { da, en }]) =>
    [...new Set([...Object.keys(da), ...Object.keys(en)])].map((key) => ({ name, key, da: da[key], en: en[key] })),
  )
})

const placeholders = (text = ''): readonly string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()
const said = (found: readonly Line[]): readonly string[] => found.map(({ name, key }) => `${name}: ${key}`)

describe('texts in two languages', () => {
  it('no bundle is forgotten', () => {
    const names = sourceFiles('src/**/*.ts', 'rules/**/*.ts').flatMap(({ text }) =>
      [...text.matchAll(/defineTexts\(\s*'([\w-]+)'/g)].map(([, name = '']) => name),
    )
    expect(names.length).toBeGreaterThan(8)
    expect([...allTexts().keys()].toSorted()).toEqual(names.toSorted())
  })

  it('every text is written in Danish and in English', () => {
    expect(said(lines.filter(({ da, en }) => !da?.trim() || !en?.trim()))).toEqual([])
  })

  it('no text is the same in both, but those written here and those with no word of their own', () => {
    const hasWords = (text = ''): boolean => /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''))
    const equal = lines.filter(({ name, key, da, en }) => da === en && hasWords(da) && !same[name]?.includes(key))
    expect(equal.map(({ name, key, da }) => `${name}: ${key} = ${da}`)).toEqual([])
  })

  it('nothing is written here that is no longer the same', () => {
    const stale = Object.entries(same).flatMap(([name, keys]) =>
      keys
        .filter((key) => !lines.some((line) => line.name === name && line.key === key && line.da === line.en))
        .map((key) => `${name}: ${key}`),
    )
    expect(stale).toEqual([])
  })

  it('both languages put the same values in', () => {
    const differing = lines.filter(({ da, en }) => placeholders(da).join() !== placeholders(en).join())
    // A plural form may leave its number out ("en beboer"), so that only one of the two languages writes it.
    expect(said(differing.filter(({ key }) => !/_(one|other)$/.test(key)))).toEqual([])
  })

  it('a text for one has a text for several', () => {
    const keys = new Set(lines.map(({ name, key }) => `${name}: ${key}`))
    const lone = [...keys].filter(
      (key) =>
        (/_one$/.test(key) && !keys.has(key.replace(/_one$/, '_other'))) ||
        (/_other$/.test(key) && !keys.has(key.replace(/_other$/, '_one'))),
    )
    expect(lone).toEqual([])
  })
})
