import {
  ActLink,
  Button,
  ButtonLink,
  ButtonRow,
  Example,
  LegalTag,
  ProgressBar,
  ScreenOnly,
  Status,
  StatusTag,
  states,
  Unverified,
} from '../../kit.ts'

/** Buttons in all kinds, blocked too, acts as plain links, which paper leaves out, and an act that takes its time. */
export const Acts = ({ scope }: { readonly scope: string }) => (
  <div class="stack">
    <ButtonRow>
      <Button type="button">Send til godkendelse</Button>
      <Button type="button" kind="secondary">
        Gem kladde
      </Button>
      <Button type="button" kind="tertiary">
        Fortryd
      </Button>
      <Button type="button" kind="danger">
        Slet linje
      </Button>
      <Button type="button" kind="secondary" small>
        Bekræft
      </Button>
      <ButtonLink href="#pdf" kind="tertiary" icon="file-pdf">
        Hent som PDF
      </ButtonLink>
      <Button blockedBy={`${scope}-why`}>Frys version</Button>
    </ButtonRow>
    <p class="small muted" id={`${scope}-why`}>
      En spærret handling kan stadig nås; ved siden af står, hvad der mangler.
    </p>
    <p class="small row-gap">
      <ActLink href="#ret">Ret kommissoriet</ActLink>
      <ActLink href="#fratraed" label="Fratræd: SSP-medarbejder" quiet>
        Fratræd
      </ActLink>
      <ScreenOnly>Handlinger som disse bliver ikke trykt.</ScreenOnly>
    </p>
    <ProgressBar label="12.000 af 30.001 rækker er holdt op mod registeret." done={12_000} of={30_001} />
  </div>
)

/** The five words as pills and as they stand in rows, legal labels, marks on figures. */
export const States = () => (
  <div class="stack">
    <p class="row-gap">
      {states.map((state) => (
        <StatusTag state={state} key={state} />
      ))}
    </p>
    <p class="row-gap">
      {states.map((state) => (
        <Status state={state} key={state} />
      ))}
    </p>
    <p class="row-gap">
      <Status state="progress">i godkendelse</Status>
      <Status state="missing">40.000,00 kr. på 10,6 %</Status>
    </p>
    <p class="row-gap">
      <LegalTag on>Særligt udsat boligområde 2014</LegalTag>
      <LegalTag on={false}>Af listen 2015</LegalTag>
      <Example />
      <Unverified source="oplyst på et møde, ikke set på skrift" />
    </p>
  </div>
)
