import {
  Button,
  ButtonRow,
  Checkbox,
  Checkboxes,
  Conflict,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  MandateField,
  NumberField,
  Pair,
  Radios,
  Select,
  SendBar,
  Stepper,
  TextArea,
  TextField,
} from '../../kit.ts'

const amountError = 'Beløbet skal være mindst 0,00 kr. Du skrev −480.'
const endError = 'Slutdato ligger før startdato 1. januar 2016.'

/** A form that was refused: summary above, each error at its field, the user's words kept. */
export const Fields = ({ scope }: { readonly scope: string }) => (
  <Form action="#" id={`${scope}-activity`} version={3}>
    <ErrorSummary
      errors={[
        { field: 'amount', text: 'Beløbet skal være mindst 0,00 kr.' },
        { field: 'end', text: 'Slutdato ligger før startdato' },
      ]}
    />
    <TextField name="name" label="Navn på aktivitet" hint="Som beboerne kender den" value="Lektiecafé" />
    <NumberField name="amount" label="Beløb" unit="kr." value="−480" error={amountError} />
    <Stepper name="schoolchildren" label="Skolebørn" value="12" />
    <DateField name="end" label="Slutdato" value="2015-12-31" error={endError} />
    <Pair>
      <NumberField name="baseline" label="Udgangspunkt" value="34" />
      <DateField name="baselineOn" label="Udgangspunktet er fra" value="2016-01-01" />
    </Pair>
    <Select
      name="source"
      label="Kilde"
      value="mun"
      items={[
        { value: 'mun', label: 'Kommunen 10,6 %' },
        { value: 'assoc', label: 'Foreninger' },
        { value: 'fund', label: 'Fonden' },
      ]}
    />
    <TextArea name="why" label="Begrundelse" optional rows={3} value="Flere pladser i nærområdet." />
    <Radios
      name="sees"
      label="Hvem må se beløbet?"
      value="board"
      items={[
        { value: 'board', label: 'Bestyrelsen' },
        { value: 'plan', label: 'Alle med adgang til planen', hint: 'også lokale partnere' },
      ]}
    />
    <Checkboxes
      name="ways"
      label="Sådan inddrages beboerne"
      values={['workshop']}
      error="Vælg mindst én måde mere, når forummet har over ti medlemmer."
      items={[
        { value: 'workshop', label: 'Værksted' },
        { value: 'visit', label: 'Besøg' },
      ]}
    />
    <Checkboxes
      name="seats"
      label="Hvem afgør"
      values={['school']}
      items={[
        { value: 'school', label: 'Børne- og Ungdomsforvaltningen', hint: 'taler for kommunen', group: 'Bydelsbestyrelsen' },
        { value: 'tenants', label: 'Beboerrepræsentant', hint: 'taler ikke for kommunen', group: 'Bydelsbestyrelsen', closed: true },
      ]}
    />
    <FileField name="file" label="Referat eller protokol" hint="PDF, PNG eller JPEG, højst 20 MB" accept="application/pdf" />
    <Checkbox name="confirmed" label="Bekræftet af den leder, der giver timerne" checked />
    <MandateField
      value="lead"
      mandates={[
        { id: 'lead', label: 'Projektleder, Projekt Højvangen' },
        { id: 'kuf', label: 'Observatør, KUF Højvangen' },
      ]}
    />
    <ButtonRow>
      <Button>Gem aktivitet</Button>
      <Button kind="tertiary">Fortryd</Button>
    </ButtonRow>
  </Form>
)

/** Large targets, and a single mandate as a line. */
export const Chips = ({ scope }: { readonly scope: string }) => (
  <Form action="#" id={`${scope}-chips`}>
    <Radios
      name="level"
      kind="chips-even"
      label="Hvor meget haster det?"
      value="talk"
      items={[
        { value: 'watch', label: 'Hold øje' },
        { value: 'talk', label: 'Tal om det' },
        { value: 'urgent', label: 'Haster' },
      ]}
    />
    <MandateField mandates={[{ id: 'lead', label: 'Projektleder, Projekt Højvangen' }]} />
    <SendBar note="Du melder som leder i dagtilbud.">
      <Button>Send bekymring</Button>
    </SendBar>
  </Form>
)

/** A stale edit, with and without the version that both began with. */
export const Stale = () => (
  <Conflict
    theirsBy="Sekretariatsleder"
    theirsAt="22. feb. 2016 kl. 10.42"
    fields={[
      {
        label: 'Beskrivelse',
        base: 'Caféen er åben månedligt for skolebørn.',
        theirs: 'Caféen er åben hver 14. dag for skolebørn.',
        mine: 'Caféen er åben månedligt for skolebørn og deres forældre.',
      },
      { label: 'Sted', theirs: 'Fælleshuset', mine: 'Fælleshuset, stuen' },
    ]}
  />
)
