/** One area of the table: its number, name and page, where it lies in degrees, and how strongly it is drawn. */
export type Mark = {
  readonly number: string
  readonly name: string
  readonly href: string
  readonly at: readonly [longitude: number, latitude: number]
  readonly shade: string
}

/** The marks of the table beside the map: the rows that say where they lie. */
export const marksOf = (page: ParentNode): readonly Mark[] =>
  [...page.querySelectorAll<HTMLTableRowElement>('tr[data-longitude]')].flatMap((row): readonly Mark[] => {
    const { longitude, latitude, shade } = row.dataset
    const link = row.querySelector<HTMLAnchorElement>('th a')
    if (!link || longitude === undefined || latitude === undefined) return []
    const number = row.querySelector('td')?.textContent.trim() ?? ''
    return [{ number, name: link.textContent, href: link.href, at: [Number(longitude), Number(latitude)], shade: shade ?? 'none' }]
  })
