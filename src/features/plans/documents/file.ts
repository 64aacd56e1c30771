import type { Day } from '#kernel/day'
import type { Paper } from '#print/paper'
import { print } from '#print/press'
import { printWord, wordType } from '#print/word'

/** The two forms that a document is handed out in. */
export const forms = ['pdf', 'docx'] as const
export type Form = (typeof forms)[number]

/** The media type of each form. */
export const mediaTypes: Readonly<Record<Form, string>> = { pdf: 'application/pdf', docx: wordType }

/** A document of a plan as addresses name it: the whole plan, or an agreement by its number. */
export type Asked = { readonly what: 'plan' | number; readonly form: Form }

/** Reads `plan.pdf`, `plan.docx`, `aftale-0.pdf` (the strategic agreement), `aftale-2.docx`; null for anything else. */
export const askedIn = (name: string): Asked | null => {
  const [, what = '', number, form] = /^(plan|aftale-(\d{1,2}))\.(pdf|docx)$/.exec(name) ?? []
  const known = forms.find((one) => one === form)
  return known ? { what: what === 'plan' ? 'plan' : Number(number), form: known } : null
}

/** How addresses name a document. */
export const addressOf = ({ what, form }: Asked): string => `${what === 'plan' ? 'plan' : `aftale-${what}`}.${form}`

/** A paper in one of its forms. `on` is the day that stands in it; the same paper gives the same bytes. */
export const printPaper = (paper: Paper, on: Day, form: Form): Promise<Uint8Array> =>
  form === 'pdf' ? print({ template: 'print/paper.typ', data: paper, on }) : printWord({ paper, on })

/** The two files of a report at an address: of its draft, or of a version. */
export const filesOf = (base: string, version: number | null): readonly { readonly form: Form; readonly href: string }[] =>
  forms.map((form) => ({ form, href: `${base}/${version ?? 'kladde'}.${form}` }))
