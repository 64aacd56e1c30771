import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Conflict, type ConflictField } from './conflict.tsx'

const drawn = (field: ConflictField): readonly [theirs: string, mine: string] => {
  const html = renderToString(<Conflict theirsBy="Sekretariatsleder" theirsAt="i dag kl. 9.14" fields={[field]} />)
  const [, theirs = '', mine = ''] = html.split('class="conflict-side ')
  return [theirs, mine]
}

test('without the version both began with, each side marks what the other does not have', () => {
  const [theirs, mine] = drawn({ label: 'Sted', theirs: 'Fælleshuset i gården', mine: 'Fælleshuset i stuen' })
  expect(theirs).toContain('Gemt: Sekretariatsleder, i dag kl. 9.14')
  expect(theirs).toContain('<del>gården</del>')
  expect(theirs).not.toContain('<ins>')
  expect(mine).toContain('<ins>stuen</ins>')
  expect(mine).not.toContain('<del>')
})

test('with it, each side shows what that person changed', () => {
  const [theirs, mine] = drawn({ label: 'Tid', base: 'hver måned', theirs: 'hver uge', mine: 'hver måned kl. 9' })
  expect(theirs).toContain('<del>måned</del><ins>uge</ins>')
  expect(mine).toContain('<ins> kl. 9</ins>')
})

test('fields that agree are left out, and words are escaped', () => {
  expect(drawn({ label: 'Sted', theirs: 'her', mine: 'her' })[0]).not.toContain('Sted')
  expect(drawn({ label: 'Sted', theirs: '<b>', mine: '<i>' }).join('')).not.toMatch(/<[bi]>/)
})
