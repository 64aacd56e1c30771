import {
  Button,
  ButtonRow,
  Conflict,
  DateField,
  Form,
  MandateField,
  NumberField,
  PageHead,
  Receipt,
  TextArea,
  TextField,
} from '../../kit.ts'
import { SampleFrame, type SampleProps } from './frame.tsx'

/** A form whose record someone else saved meanwhile. */
export const ConflictSample = ({ theme }: SampleProps) => (
  <SampleFrame
    {...(theme && { theme })}
    title="Lektiecafé"
    current="plans"
    path={[
      { label: 'Planer', href: '#planer' },
      { label: 'Projekt Højvangen', href: '#projekt' },
    ]}
    notice={
      <Receipt saved={false} act={{ label: 'Se forskellen', href: '#f-description' }}>
        Ikke gemt: en anden gemte imens. Din tekst står her endnu.
      </Receipt>
    }
  >
    <PageHead title="Ret aktiviteten Lektiecafé" lede="Aktiviteten hører til delaftale 3 og har 412 deltagelser i januar." />
    <Form action="#" version={4}>
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
      <TextField name="place" label="Sted" value="Fælleshuset, stuen" />
      <TextArea name="description" label="Beskrivelse" rows={3} value="Caféen er åben månedligt for skolebørn og deres forældre." />
      <DateField name="from" label="Første gang" value="2016-03-01" />
      <NumberField name="seats" label="Pladser" whole optional value="24" unit="børn" />
      <MandateField mandates={[{ id: 'lead', label: 'Projektleder, Projekt Højvangen' }]} />
      <ButtonRow>
        <Button>Gem aktivitet</Button>
        <Button kind="tertiary" type="button">
          Fortryd
        </Button>
      </ButtonRow>
    </Form>
  </SampleFrame>
)
