import {
  ActLink,
  Button,
  Card,
  Cards,
  Entry,
  Example,
  Filter,
  PageSteps,
  Pagination,
  Prose,
  Roster,
  Select,
  Sparkline,
  Status,
  Tabs,
  Task,
  TaskGroup,
  TextField,
  Timeline,
} from '../../kit.ts'

/** Finding one's way in lists. */
export const Lists = ({ scope }: { readonly scope: string }) => (
  <>
    <Tabs
      label={`Faner (${scope})`}
      items={[
        { label: 'Delaftaler', href: '#delaftaler', count: 4, current: true },
        { label: 'Mål', href: '#maal', count: 9 },
        { label: 'Penge', href: '#penge' },
        { label: 'Historik', href: '#historik' },
      ]}
    />
    <Pagination page={6} last={12} hrefOf={(page) => `#side-${page}`} summary="101-120 af 231" label={`Sider (${scope})`} />
    <PageSteps previous="#forrige" next="#naeste" summary="20 af mange" label={`Forrige og næste (${scope})`} />
  </>
)

/** The filters of a list. */
export const Filters = ({ scope }: { readonly scope: string }) => (
  <Filter
    scope={`${scope}-filter`}
    label={`Filtre (${scope})`}
    action="#"
    count="7 af 14 planer"
    clearHref="#alle"
    end={<a href="#csv">Hent som CSV</a>}
    more={{ label: 'Flere filtre', open: true, fields: <TextField name="over" label="Over" value="40" /> }}
  >
    <TextField name="q" label="Navn" value="nørrebro" />
    <Select name="state" label="Tilstand" empty="Alle" items={[{ value: 'progress', label: 'I gang' }]} value="progress" />
  </Filter>
)

/** Who and what is in a place; one of them nobody has confirmed for a year. */
export const WhoIsHere = ({ scope }: { readonly scope: string }) => (
  <Roster
    groups={[
      {
        id: `${scope}-institutioner`,
        title: `Institutioner (${scope})`,
        items: [
          {
            key: 'dagtilbud',
            label: 'Dagtilbud',
            href: '#dagtilbud',
            note: 'Børn og Unge · lederen · Småbørn',
            sure: 'bekræftet 12. feb. 2016',
            act: (
              <Button kind="tertiary" small type="button">
                Stadig rigtigt
              </Button>
            ),
          },
          { key: 'klub', label: 'Klub', href: '#klub', note: 'Unge', sure: 'ikke bekræftet siden 3. jan. 2015', faded: true },
        ],
        more: <a href="#alle">2 mere</a>,
      },
    ]}
  />
)

/** History, with an approved version. */
export const History = () => (
  <Timeline
    tight
    items={[
      {
        when: '2016-02-16',
        whenText: '16. feb.',
        what: 'Afdelingsmøde A godkendte planen',
        who: 'Afdelingsbestyrelsen, bekræftet af sekretariatet',
      },
      {
        when: '2016-02-08',
        whenText: '8. feb.',
        what: 'Version 3 frosset',
        who: 'Projektlederen · godkendt indhold står frem',
        major: true,
      },
      { when: '2016-02-01', whenText: '1. feb.', what: 'Frikøb sat op', who: 'Økonom · grund: ny aftale med klubben', example: true },
    ]}
  />
)

/** What to do, and what is mine. */
export const Overview = ({ scope }: { readonly scope: string }) => (
  <>
    <TaskGroup id={`${scope}-today`} title={`I dag (${scope})`} count={2}>
      <Task
        state="missing"
        what="Svar på signal om utryghed ved stien"
        href="#signal"
        context="Højvangen › Signaler · meldt 12. februar"
        act={{ label: 'Svar', href: '#svar' }}
        due="22. feb."
        dueNote="i dag"
      />
      <Task
        state="wait"
        what="Ledelsen bekræfter 320 timer"
        href="#timer"
        context="Projekt Højvangen › Penge"
        due="19. feb."
        dueNote="3 dage over"
        late
      />
    </TaskGroup>
    <Cards>
      <Card
        kind="Område"
        title="Højvangen"
        href="#hoejvangen"
        chart={<Sparkline points={[41.3, 43.5]} limit={40} label="Fra 41,3 til 43,5 procent; grænsen er 40" />}
        figure={{ label: 'Uden tilknytning, 2014', value: '43,5 %' }}
        state={{ state: 'missing', note: 'tal for 2015' }}
        next="KUF mødes 10. marts"
      />
    </Cards>
  </>
)

/** Records that are read: the words, and beside them what is known. */
export const Entries = ({ scope }: { readonly scope: string }) => (
  <Entry
    id={`${scope}-aktivitet`}
    title="1 Fritidsjob gennem boligafdelingen"
    tags={<Example />}
    end={<ActLink href="#ret">Ret</ActLink>}
    facts={[
      { label: 'Periode', value: '1. januar 2016 – 31. december 2019' },
      { label: 'Ansvarlig', value: 'Fritidsvejlederen', note: 'ansat hos boligorganisationen' },
      { label: 'Tager over', value: <Status state="missing">Ingen har sagt ja til at tage over endnu</Status> },
    ]}
  >
    <Prose text="Unge fra 13 til 17 år får job hos viceværten, to eftermiddage om ugen. De skriver en ansøgning, og de får en rigtig lønseddel." />
    <p>
      <b>Fælles interesse:</b> De unge vil tjene egne penge, og forældrene vil have ro om aftenen.
    </p>
  </Entry>
)
