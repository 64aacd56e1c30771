import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Declaration, type Selector, transform } from 'lightningcss'
import { PurgeCSS } from 'purgecss'
import { pagesOfTheKit } from '../src/ui/gallery/pages.tsx'
import { type Token, tokens } from '../src/ui/tokens.ts'

const styles = new URL('../src/ui/styles/', import.meta.url)
const source = createRequire(import.meta.url)
  .resolve('dkfds')
  .replace('js/dkfds.min.js', 'css/dkfds.css')

const head = `/* Written by tools/css.ts: the parts of Det Fælles Designsystem (dkfds 11.2.0) that the kit uses, its colours as our tokens.
   MIT License. Copyright 2021 Danish Business Authority & Danish Agency for Digitisation. */
`

/** The colours as custom properties, one \`light-dark()\` pair each. */
export const tokensCss = (): string =>
  [
    '/* Written by tools/css.ts from src/ui/tokens.ts. */',
    ':root {',
    ...Object.entries(tokens).map(([name, [light, dark]]) => `  --${name}: light-dark(${light}, ${dark});`),
    '}',
    '',
  ].join('\n')

/** What stands on a page, for the purge: only real tags and classes, not every word of the text. */
const found = (html: string) => {
  const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].flatMap((match) => (match[1] ?? '').split(/\s+/))
  return {
    tags: all(/<([a-z][a-z0-9]*)/g),
    classes: all(/ class="([^"]*)"/g),
    ids: [],
    undetermined: [],
    attributes: { names: all(/ ([a-z-]+)=/g), values: all(/="([^"\s]*)"/g) },
  }
}

const controls = new Set(['button', 'input', 'select', 'textarea', 'fieldset', 'legend', 'summary'])

/** Parts that our own styles draw whole. */
const ours = new Set(['language-switcher'])

const isOurs = (selector: Selector): boolean => selector.some((part) => part.type === 'class' && ours.has(part.name))

/** Its parts stay, known by a class, and its ground for form controls; its prose (headings, paragraphs, lists) is not ours. */
const stays = (selector: Selector): boolean =>
  !isOurs(selector) &&
  selector.some((part) => part.type === 'class' || part.type === 'attribute' || (part.type === 'type' && controls.has(part.name)))

const fetches = (declaration: Declaration): boolean => JSON.stringify(declaration).includes('"type":"url"')

/** The colours of dkfds and the tokens that play them; dkfds has no dark mode of its own. */
const played: Readonly<Record<string, Token>> = {
  '#fff': 'surface',
  '#1a1a1a': 'ink',
  '#707070': 'ink-2',
  '#8e8e8e': 'line-control',
  '#dcdcdc': 'line',
  '#bfbfbf': 'line-2',
  '#f5f5f5': 'surface-2',
  '#454545': 'focus',
  '#c00': 'stopped',
  '#004d99': 'accent',
  '#1b86c3': 'progress',
  '#e2f2fb': 'progress-soft',
  '#febb30': 'missing',
  '#fec': 'missing-soft',
  '#358000': 'good',
  '#ddf7ce': 'good-soft',
  '#ffe0e0': 'stopped-soft',
}

const tokenOf = (colour: string): string => {
  if (colour === '#0000') return 'transparent'
  const token = played[colour]
  if (token === undefined) throw new Error(`dkfds uses ${colour}, which no token plays`)
  return `var(--${token})`
}

/** dkfds cut to what stands on the kit's pages, without its fonts and pictures, in our colours. */
export const dkfdsCss = async (): Promise<string> => {
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: await readFile(source, 'utf8') }],
    content: pagesOfTheKit().map((raw) => ({ raw, extension: 'html' })),
    extractors: [{ extractor: found, extensions: ['html'] }],
    variables: true,
    keyframes: true,
  })
  const { code } = transform({
    filename: 'dkfds.css',
    code: Buffer.from(purged?.css ?? ''),
    visitor: {
      Rule: {
        'font-face': () => [],
        style: (rule) =>
          rule.value.selectors.some(stays) ? { ...rule, value: { ...rule.value, selectors: rule.value.selectors.filter(stays) } } : [],
      },
      RuleExit: { media: (rule) => (rule.value.rules.length === 0 ? [] : undefined) },
      Declaration: (declaration) => (fetches(declaration) ? [] : undefined),
    },
  })
  return head + code.toString().replace(/#[0-9a-f]{3,8}\b/gi, tokenOf)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('tokens.css', styles), tokensCss())
  await writeFile(new URL('dkfds.css', styles), await dkfdsCss())
}
