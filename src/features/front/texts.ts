import { defineTexts } from '#text/texts.ts'

export const frontTexts = defineTexts('front', {
  da: {
    'home.title': 'Den boligsociale indsats, samlet ét sted',
    'home.lede':
      'Fra hvad der er galt i et område, til hvem der gør hvad, for hvis penge, og om det virkede. Her kan alle se det, kommunerne har offentliggjort.',
    'home.thread': 'Tråden fra område til beslutning',
    'home.municipalities': 'Kommuner',
    'home.areas_one': '{{count}} boligområde',
    'home.areas_other': '{{count}} boligområder',
    'home.bodies_one': '{{count}} organ',
    'home.bodies_other': '{{count}} organer',
    'home.all_areas': 'Alle boligområder',
    'home.all_bodies': 'Alle organer',
    'home.empty': 'Ingen kommune har offentliggjort noget endnu.',
    'home.work': 'Er du med i arbejdet?',
    'home.demo': 'Prøv demonstrationen',
    'home.signin': 'Log ind',
    'place.areas': 'Boligområder',
    'place.bodies': 'Organer',
    'place.area': 'Område',
    'place.status': 'Seneste officielle status',
    'place.list': 'Liste',
    'place.residents': 'Beboere',
    'place.no_status': 'ingen officiel status er offentliggjort',
    'place.no_residents': 'intet beboertal er offentliggjort',
    'place.seats_one': '{{count}} plads',
    'place.seats_other': '{{count}} pladser',
    'place.lede':
      'Det, {{place}} har offentliggjort om sin boligsociale indsats: områdernes officielle tal og de organer, der arbejder sammen.',
    'place.none': 'Kommunen har ikke offentliggjort noget her endnu.',
    'about.title': 'Om Helhed',
    'about.lede':
      'Helhed er en åben platform, hvor kommuner, boligorganisationer, bestyrelser, medarbejdere og beboere driver den boligsociale indsats sammen.',
    'about.thread': 'Én tråd',
    'about.thread.text':
      'Alt hænger på en linje, som man kan gå i begge retninger: område, forum, plan, delaftale, mål, aktivitet, penge, måling og beslutning.',
    'about.law': 'Loven som daterede data',
    'about.law.text':
      'Kriterier, grænser og frister ligger som data med dato og kilde. En status fra et tidligere år kan altid regnes efter med den lov, der gjaldt dengang.',
    'about.numbers': 'Tallene',
    'about.numbers.text':
      'Tal vises med dato og kilde. Mangler et tal, står der – og hvorfor. Er et tal skjult af hensyn til privatliv, står der •. Det, ingen kilde giver, er mærket som eksempel.',
    'about.privacy': 'Personer',
    'about.privacy.text':
      'Offentligheden ser organer og pladser, aldrig personerne i dem. Alt, hvad der gøres, skrives i en log, som ingen kan ændre uset.',
    'about.open': 'Åben kildekode',
    'about.open.text': 'Koden er fri (EUPL 1.2), og enhver kan drive sin egen Helhed.',
    'accessibility.title': 'Tilgængelighedserklæring',
    'accessibility.lede': 'Helhed skal kunne bruges af alle, med tastatur, skærmlæser, forstørrelse og uden script.',
    'accessibility.standard': 'Standarden',
    'accessibility.standard.text':
      'Siderne er bygget efter WCAG 2.2 på niveau AA, som er mere end webtilgængelighedsloven kræver (EN 301 549, WCAG 2.1 AA).',
    'accessibility.tested': 'Sådan er det afprøvet',
    'accessibility.tested.text':
      'Hver side afprøves af maskiner ved hver ændring (axe og HTML-validering), og de vigtigste forløb gås igennem med tastaturet alene. Der er ikke lavet en uafhængig revision endnu.',
    'accessibility.known': 'Kendte mangler',
    'accessibility.known.text':
      'På de engelske sider er danske navne og kilder ikke alle mærket som dansk, så en skærmlæser kan udtale dem forkert. Afprøvning med brugere af skærmlæser mangler.',
    'accessibility.contact': 'Sig til',
    'accessibility.contact.text':
      'Møder du noget, du ikke kan bruge, så sig det til den kommune, siden hører til. Svarer den ikke, kan du klage til Digitaliseringsstyrelsen.',
    'search.title': 'Søg',
    'search.lede_one': '{{count}} fund for »{{q}}«',
    'search.lede_other': '{{count}} fund for »{{q}}«',
    'search.none': 'Intet, du må se, svarer til »{{q}}«.',
    'search.hint': 'Skriv et navn eller en del af det, også det navn folk bruger til daglig.',
    'search.areas': 'Områder',
    'search.bodies': 'Organer',
    'search.organisations': 'Organisationer',
  },
  en: {
    'home.title': 'Social work in housing areas, gathered in one place',
    'home.lede':
      'From what is wrong in an area to who does what, with whose money, and whether it worked. Here everybody can see what the municipalities have published.',
    'home.thread': 'The thread from area to decision',
    'home.municipalities': 'Municipalities',
    'home.areas_one': '{{count}} housing area',
    'home.areas_other': '{{count}} housing areas',
    'home.bodies_one': '{{count}} body',
    'home.bodies_other': '{{count}} bodies',
    'home.all_areas': 'All housing areas',
    'home.all_bodies': 'All bodies',
    'home.empty': 'No municipality has published anything yet.',
    'home.work': 'Do you take part in the work?',
    'home.demo': 'Try the demonstration',
    'home.signin': 'Sign in',
    'place.areas': 'Housing areas',
    'place.bodies': 'Bodies',
    'place.area': 'Area',
    'place.status': 'Latest official status',
    'place.list': 'List',
    'place.residents': 'Residents',
    'place.no_status': 'no official status has been published',
    'place.no_residents': 'no number of residents has been published',
    'place.seats_one': '{{count}} seat',
    'place.seats_other': '{{count}} seats',
    'place.lede':
      'What {{place}} has published about its social work in housing areas: the official figures of the areas and the bodies that work together.',
    'place.none': 'The municipality has not published anything here yet.',
    'about.title': 'About Helhed',
    'about.lede':
      'Helhed is an open platform on which municipalities, housing associations, boards, staff and residents run the social work in housing areas together.',
    'about.thread': 'One thread',
    'about.thread.text':
      'Everything hangs on a line that can be walked in both directions: area, forum, plan, sub-agreement, goal, activity, money, measurement and decision.',
    'about.law': 'The law as dated data',
    'about.law.text':
      'Criteria, thresholds and deadlines are data with a date and a source. A status of an earlier year can always be computed again by the law of that time.',
    'about.numbers': 'The figures',
    'about.numbers.text':
      'Figures are shown with date and source. Where one is missing stands – and why. Where one is hidden for privacy stands •. What no source gives is marked as an example.',
    'about.privacy': 'People',
    'about.privacy.text':
      'The public sees bodies and seats, never the people in them. Everything that is done is written into a log that nobody can change unseen.',
    'about.open': 'Open source',
    'about.open.text': 'The code is free (EUPL 1.2), and anybody can run a Helhed of their own.',
    'accessibility.title': 'Accessibility statement',
    'accessibility.lede': 'Helhed is meant to be usable by all, with keyboard, screen reader, magnification and without script.',
    'accessibility.standard': 'The standard',
    'accessibility.standard.text':
      'The pages are built to WCAG 2.2 level AA, which is more than the Danish act on web accessibility asks (EN 301 549, WCAG 2.1 AA).',
    'accessibility.tested': 'How it was tested',
    'accessibility.tested.text':
      'Every page is tested by machines at every change (axe and HTML validation), and the most important journeys are walked by keyboard alone. No independent audit has been made yet.',
    'accessibility.known': 'Known shortcomings',
    'accessibility.known.text':
      'On the English pages not all Danish names and sources are marked as Danish, so that a screen reader may pronounce them wrongly. Tests with users of screen readers are lacking.',
    'accessibility.contact': 'Tell us',
    'accessibility.contact.text':
      'If you meet something that you cannot use, tell the municipality that the page belongs to. If it does not answer, you can complain to the Agency for Digital Government.',
    'search.title': 'Search',
    'search.lede_one': '{{count}} match for “{{q}}”',
    'search.lede_other': '{{count}} matches for “{{q}}”',
    'search.none': 'Nothing that you may see matches “{{q}}”.',
    'search.hint': 'Give a name or a part of it, also the name that people use day to day.',
    'search.areas': 'Areas',
    'search.bodies': 'Bodies',
    'search.organisations': 'Organisations',
  },
})
