const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' }

const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)

/** The words of a page without its markup, runs of space as one. */
export const wordsOf = (html: string): string =>
  plain(html.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')).replace(/[\s\u00a0]+/g, ' ')

/** The sentence at a form field; null where nothing is wrong with it. */
export const errorAt = (html: string, field: string): string | null => {
  const found = new RegExp(`id="[\\w-]*-${field}-error">([^<]*)<`).exec(html)
  return found ? plain(found[1] ?? '') : null
}

/** What a text area or input holds. */
export const valueIn = (html: string, field: string): string | null => {
  const area = new RegExp(`<textarea[^>]* name="${field}"[^>]*>([\\s\\S]*?)</textarea>`).exec(html)
  if (area) return plain(area[1] ?? '')
  const input = new RegExp(`<input[^>]* name="${field}"[^>]*>`).exec(html)?.[0]
  return input ? plain(/ value="([^"]*)"/.exec(input)?.[1] ?? '') : null
}

/** The values that a page's buttons or options with a name offer. */
export const offeredBy = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<button[^>]* name="${name}"[^>]*>`, 'g'))].map(([tag]) => / value="([^"]*)"/.exec(tag)?.[1] ?? '')

/** The names of the fields of a page's forms that save something. */
export const fieldsIn = (html: string): readonly string[] => {
  const forms = [...html.matchAll(/<form[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/g)].map(([, form = '']) => form)
  const names = forms.flatMap((form) => [...form.matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g)].map(([, name = '']) => name))
  return [...new Set(names)]
}
