import { Alert, Button, ButtonLink, Empty, Explain, Receipt } from '../../kit.ts'

/** Messages of the page, notices after saving. */
export const Messages = () => (
  <div class="stack">
    <Alert kind="info" title="Planen ligger hos bydelsbestyrelsen">
      <p>Du får besked, når den sidste plads har svaret.</p>
    </Alert>
    <Alert kind="warning" title="Fristen er i morgen">
      <p>
        To svar mangler. <a href="#svar">Se hvilke</a>
      </p>
    </Alert>
    <Alert kind="success" title="Sendt til Teknik- og Miljøudvalget" />
    <Alert kind="error" title="Filen kunne ikke læses">
      <p>Række 4, kolonne »residents«: et helt tal mangler.</p>
    </Alert>
    <Receipt act={{ href: '#fortryd' }}>Gemt kl. 09.14. Du står, hvor du var.</Receipt>
    <Receipt saved={false} act={{ label: 'Prøv igen', href: '#igen' }}>
      Kunne ikke gemme: nettet er væk. Teksten står her endnu.
    </Receipt>
    <Explain title="Hvorfor er nogle tal skjult?" sign="•">
      <p>Er der færre end 5 personer, viser vi en prik. Så kan ingen genkendes.</p>
    </Explain>
  </div>
)

/** An empty place teaches. */
export const EmptyPlace = () => (
  <Empty
    title="Ingen målinger endnu"
    act={
      <>
        <Button type="button">Registrér første måling</Button>
        <ButtonLink href="#regneark" kind="tertiary">
          Hent fra regneark
        </ButtonLink>
      </>
    }
    example="»30 unge i fritidsjob, baseline 12, målt 1. marts, kilde mødeliste.«"
  >
    Her står, hvordan det går med planens 9 mål. Uden målinger kan bestyrelsen ikke se, om hovedparten af aktiviteterne virker.
  </Empty>
)
