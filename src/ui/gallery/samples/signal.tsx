import { Button, ErrorSummary, Form, Radios, Select, SendBar, TextArea } from '../../kit.ts'
import { PlainLayout } from '../../layouts/plain.tsx'
import type { SampleProps } from './frame.tsx'

const areas = ['Eskebækparken', 'Højvangen', 'Mølleparken'].map((label) => ({ value: label, label }))
const themes = ['Tryghed', 'Børn og unge', 'Naboskab', 'Ensomhed', 'Udearealer', 'Andet'].map((label, at) => ({ value: `${at}`, label }))
const levels = ['Hold øje', 'Tal om det', 'Haster'].map((label, at) => ({ value: `${at}`, label }))
const nothing = 'Skriv, hvad du ser. Et par ord er nok.'

/** A form for one hand and one minute; `refused` shows it come back. */
export const SignalSample = ({ theme = 'auto', refused = false }: SampleProps & { readonly refused?: boolean }) => (
  <PlainLayout
    title="Meld en bekymring om et område"
    language="da"
    theme={theme}
    lede="Det tager et minut. Skriv om stedet, ikke om personer."
    link={{ label: 'Mine meldinger', href: '#mine' }}
  >
    <Form action="#">
      <ErrorSummary errors={refused ? [{ field: 'sees', text: nothing }] : []} />
      <Select name="area" label="Hvor?" items={areas} value="Eskebækparken" empty={null} />
      <Radios name="theme" kind="chips" label="Hvad handler det om?" items={themes} value="0" />
      <Radios name="level" kind="chips-even" label="Hvor meget haster det?" items={levels} value="1" />
      <TextArea
        name="sees"
        label="Hvad ser du?"
        hint="Ingen navne. Ved fare: ring 112."
        rows={3}
        error={refused ? nothing : undefined}
        value={refused ? '' : 'Større børn samles ved stien efter kl. 16. Familier går udenom, når de henter.'}
      />
      <SendBar note="Du melder som leder i dagtilbud.">
        <Button>Send bekymring</Button>
      </SendBar>
    </Form>
  </PlainLayout>
)
