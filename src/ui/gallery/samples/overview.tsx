import { Card, Cards, Columns, Example, PageHead, Section, Source, Sparkline, Task, TaskGroup, Timeline } from '../../kit.ts'
import { SampleFrame, type SampleProps } from './frame.tsx'
import { changes } from './overview-facts.tsx'

const Tasks = () => (
  <>
    <TaskGroup id="i-dag" title="I dag" count={2}>
      <Task
        state="missing"
        what="Svar på signal om utryghed ved stien"
        href="#signal"
        context="Højvangen › Signaler · meldt af leder i dagtilbud 12. februar"
        act={{ label: 'Svar', href: '#svar' }}
        due="22. feb."
        dueNote="i dag"
      />
      <Task
        state="progress"
        what="Registrér fremmøde i lektiecaféen, uge 7"
        href="#fremmoede"
        context="Projekt Højvangen › Aktiviteter › Lektiecafé"
        act={{ label: 'Registrér', href: '#registrer' }}
        due="22. feb."
        dueNote="i dag"
      />
    </TaskGroup>
    <TaskGroup id="senere" title="Senere" count={2}>
      <Task
        state="wait"
        what="Halvårsstatus til styregruppen"
        href="#status"
        context="Projekt Højvangen › Målinger"
        due="30. juni"
        dueNote="om 18 uger"
      />
      <Task
        state="wait"
        what="Endelig ansøgning om forlængelse"
        href="#ansoegning"
        context="Projekt Højvangen › Plan · til Landsbyggefonden"
        due="1. sep."
        dueNote="om 27 uger"
      />
    </TaskGroup>
    <TaskGroup id="venter" title="Venter på andre" count={1}>
      <Task
        state="missing"
        what="Børne- og ungechefen bekræfter 320 timer i SSP"
        href="#timer"
        context="Projekt Højvangen › Penge · 123.200,00 kr. tæller 0, til de er bekræftet"
        act={{ label: 'Mind om', href: '#mind' }}
        due="19. feb."
        dueNote="3 dage over"
        late
      />
    </TaskGroup>
  </>
)

const Mine = () => (
  <Section id="mine" title="Mine områder og planer" end={<a href="#tabel">Vis som tabel</a>}>
    <Cards>
      <Card
        kind="Område"
        title="Højvangen"
        href="#hoejvangen"
        chart={
          <Sparkline points={[41.3, 43.5]} limit={40} label="Uden tilknytning: 41,3 procent i 2013 og 43,5 procent i 2014; grænsen er 40" />
        }
        figure={{ label: 'Uden tilknytning, 2014', value: '43,5 %' }}
        state={{ state: 'missing', note: 'tal for 2015' }}
        next="KUF mødes 10. marts"
      />
      <Card
        kind="Plan"
        title="Projekt Højvangen"
        href="#projekt"
        chart={
          <Sparkline
            points={[288, 300, 295, 328, 339, 213, 316, 352, 367, 361, 297, 412]}
            label="Deltagere pr. måned, marts 2015 til februar 2016, eksempeltal: fra 288 til 412"
          />
        }
        figure={{
          label: (
            <>
              Deltagere, januar <Example />
            </>
          ),
          value: '412',
        }}
        state={{ state: 'progress', note: '40 uger tilbage' }}
        next="Slutter 30. november 2016"
      />
      <Card
        kind="Område under vurdering"
        title="Eskebækparken"
        href="#eskebaek"
        chart={<Sparkline points={[0, 1, 1, 2, 2, 3, 3, 5]} label="Signaler i alt, otte måneder, eksempeltal: fra 0 til 5" />}
        figure={{
          label: (
            <>
              Signaler i alt <Example />
            </>
          ),
          value: '5',
        }}
        state={{ state: 'progress', note: 'analyse hos GIS-teamet' }}
        next="Styregruppen 17. marts"
      />
      <Card
        kind="Område under vurdering"
        title="Mølleparken"
        href="#moelle"
        chart={<Sparkline points={[0, 0, 1, 1, 1, 1, 2, 2]} label="Signaler i alt, otte måneder, eksempeltal: fra 0 til 2" />}
        figure={{
          label: (
            <>
              Signaler i alt <Example />
            </>
          ),
          value: '2',
        }}
        state={{ state: 'wait', note: 'på analyse' }}
        next="Ingen frist endnu"
      />
    </Cards>
    <Source>
      Tal mærket <Example /> er eksempler. Datoer og opgaver er eksempler ud fra notatet om socialt udsatte boligområder.
    </Source>
  </Section>
)

/** Mit overblik: what to do by when, what changed, what is mine. */
export const OverviewSample = ({ theme }: SampleProps) => (
  <SampleFrame {...(theme && { theme })} title="Mit overblik" current="overview" path={[]}>
    <PageHead
      title="Mit overblik"
      lede="To ting skal gøres i dag. Den endelige ansøgning til Landsbyggefonden skal sendes omkring 1. september, om 27 uger; den mangler 320 bekræftede timer."
    />
    <Columns
      label="Ændret"
      aside={
        <Section id="nyt" title="Ændret siden fredag" end={<a href="#alt">Alt</a>}>
          <Timeline tight items={changes} />
        </Section>
      }
    >
      <h2 class="visually-hidden">Det skal jeg gøre</h2>
      <Tasks />
    </Columns>
    <Mine />
  </SampleFrame>
)
