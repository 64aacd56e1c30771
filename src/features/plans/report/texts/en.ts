import type { da } from './da.ts'

/** What is common to status reports and proposals, in English. */
export const en = {
  'mark.draft': 'Draft',
  'mark.version': 'Version no. {{number}}',
  foot: '{{mark}} · hash (SHA-256) {{code}}…',
  contents: 'Contents',
  page: 'Page',
  of: 'of',
  example: 'ex.',
  unknown: 'The sign ◊ stands for a character that the font cannot show.',
  'state.draft': 'draft',
  'state.sent': 'sent',
  'state.noted': 'noted',
  'refuse.noted': 'The board has noted the report, so it cannot be changed. Write what is new in the next one.',
  'refuse.unsent': 'The report has not been sent yet, so the board cannot have seen it.',
  'refuse.future': 'The day cannot be in the future.',
  'refuse.before': 'The day cannot be before the report was sent.',
  'own.none': 'Nothing is written here yet.',
  'files.title': 'Files',
  'files.draft': 'The draft',
  'files.version': 'Version {{number}}, sent on {{day}}',
  'files.by': '{{role}}; {{for}}',
  'list.version': 'version no. {{number}}',
  'list.draft': 'draft',
  'hash.label': 'Hash (SHA-256)',
} as const satisfies Readonly<Record<keyof typeof da, string>>
