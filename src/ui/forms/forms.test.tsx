import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Button, ButtonLink, Checkbox, ErrorSummary, Form, MandateField, NumberField, Radios, Select, TextArea, TextField } from '../kit.ts'
import { renderPage } from '../layouts/render.ts'

const inForm = (...fields: readonly VNode[]): string => renderToString(<Form action="/gem">{fields}</Form>)
const items = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
]

describe('a field', () => {
  test('is tied to its label, hint and error', () => {
    const html = inForm(<TextField name="name" label="Navn" hint="Som beboerne kender den" error="Skriv et navn." />)
    expect(html).toContain('<label class="form-label" for="f-name">')
    expect(html).toMatch(/<input[^>]* id="f-name"/)
    expect(html).toContain('aria-describedby="f-name-hint f-name-error"')
    expect(html).toContain('id="f-name-hint"')
    expect(html).toContain('id="f-name-error"')
    expect(html).toContain('aria-invalid="true"')
  })

  test('without hint and error points to nothing', () => {
    const html = inForm(<TextField name="name" label="Navn" />)
    expect(html).not.toContain('aria-describedby')
    expect(html).not.toContain('aria-invalid')
  })

  test('gives the user words back, escaped', () => {
    const words = '<script>alert("x")</script> & "citat"'
    expect(inForm(<TextField name="t" label="T" value={words} />)).not.toContain('<script>')
    expect(inForm(<TextArea name="t" label="T" value={words} />)).toContain('&lt;script>')
    expect(inForm(<TextField name="t" label={words} />)).not.toContain('<script>')
  })

  test('keeps what was chosen', () => {
    expect(inForm(<Select name="s" label="S" items={items} value="b" />)).toMatch(
      /<option[^>]*value="b"[^>]*selected|<option[^>]*selected[^>]*value="b"/,
    )
    expect(inForm(<Radios name="r" label="R" items={items} value="b" />)).toMatch(/id="f-r-b"[^>]*checked/)
    expect(inForm(<Checkbox name="c" label="C" checked />)).toMatch(/id="f-c"[^>]*checked/)
  })

  test('a number is written as text with the right keyboard, so that nothing the user typed is lost', () => {
    const html = inForm(<NumberField name="n" label="Beløb" unit="kr." value="12.345,60" />)
    expect(html).toContain('inputmode="decimal"')
    expect(html).toContain('value="12.345,60"')
    expect(html).toContain('type="text"')
  })
})

describe('an error summary', () => {
  test('links to each field, the first radio included, inside the scope of its form', () => {
    const html = renderToString(
      <Form action="/gem" id="linje-2">
        <ErrorSummary errors={[{ field: 'kind', text: 'Vælg en slags.' }, { text: 'Planen er låst.' }]} />
        <Radios name="kind" label="Slags" items={items} error="Vælg en slags." />
      </Form>,
    )
    expect(html).toContain('Der er 2 fejl i formularen')
    expect(html).toContain('<a href="#linje-2-kind">Vælg en slags.</a>')
    expect(html).toMatch(/<input[^>]* id="linje-2-kind"/)
    expect(html).toContain('<li>Planen er låst.</li>')
  })

  test('names each field by its label, once, and leaves sentences that name it themselves', () => {
    const required = 'Feltet skal udfyldes.'
    const errors = [
      { field: 'title', text: required },
      { field: 'title', text: required },
      { field: 'unit', text: required },
      { field: 'day', text: 'Skriv en dag, hvor planen begynder.' },
      { field: 'ok', text: required },
      { field: 'elsewhere', text: required },
    ]
    const html = renderPage(
      <Form action="/gem">
        <ErrorSummary errors={errors} />
        <TextField name="title" label="Titel" error={required} />
        <Radios
          name="unit"
          label={
            <>
              Enhed <b>1</b>
            </>
          }
          items={items}
          error={required}
        />
        <TextField name="day" label="Dag" />
        <Checkbox name="ok" label="Jeg har læst det" />
      </Form>,
    )
    expect([...html.matchAll(/<li><a href="#f-([a-z]+)">([^<]*)<\/a>/g)].map(([, field, text]) => [field, text])).toEqual([
      ['title', 'Titel: Feltet skal udfyldes.'],
      ['unit', 'Enhed 1: Feltet skal udfyldes.'],
      ['day', 'Skriv en dag, hvor planen begynder.'],
      ['ok', 'Jeg har læst det: Feltet skal udfyldes.'],
      ['elsewhere', required],
    ])
    expect(html).toContain('Der er 5 fejl i formularen')
  })

  test('is not there when nothing is wrong', () => {
    expect(renderToString(<ErrorSummary errors={[]} />)).toBe('')
  })
})

describe('a form', () => {
  test('carries the version that the user saw', () => {
    expect(renderToString(<Form action="/gem" version={3} children={null} />)).toContain('<input type="hidden" name="version" value="3"/>')
  })

  test('acts on behalf of the only mandate without asking', () => {
    const html = inForm(<MandateField mandates={[{ id: 'm1', label: 'Projektleder' }]} />)
    expect(html).toContain('<input type="hidden" name="mandate" value="m1"/>')
    expect(html).not.toContain('<select')
  })

  test('asks when several mandates fit', () => {
    const mandates = [
      { id: 'm1', label: 'Projektleder' },
      { id: 'm2', label: 'Observatør' },
    ]
    expect(inForm(<MandateField mandates={mandates} value="m2" />)).toContain('På vegne af')
  })
})

describe('an act', () => {
  test('that is blocked cannot send, yet can be reached', () => {
    const html = renderToString(<Button blockedBy="hvorfor">Frys version</Button>)
    expect(html).toContain('type="button"')
    expect(html).toContain('aria-disabled="true"')
    expect(html).toContain('aria-describedby="hvorfor"')
    expect(html).not.toContain(' disabled')
  })

  test('a blocked link is a button without an address', () => {
    expect(renderToString(<ButtonLink href={null}>Send</ButtonLink>)).not.toContain('href')
  })
})
