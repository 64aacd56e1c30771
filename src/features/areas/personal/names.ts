/** Common first names in Denmark, in lower case: enough to ask about a likely name, never to say that somebody is one. */
const names = `
  aage adam ahmad ahmed aisha albert alexander alfred ali alma amina amir anders andreas anette ane ann anna anne annette arne arthur asger
  astrid august axel bente benjamin birgit birgitte birthe bjarne bo brian britta camilla carl carsten caroline cecilie charlotte christian
  christina christoffer clara claus connie dan daniel david dennis ditte dorte dorthe ebbe elias elisabeth ella ellen else emil emilie emily
  emma erik esther eva fatima fatma felix finn frank freja frida frederik frederikke gitte grethe gunnar gurli hamza hanne hans hassan helene
  helle henning henrik henry hussein ibrahim ida inge inger ingrid irene isabella jacob jakob jamal jan jane janne jens jeppe jesper jette jens
  joan johan johanne john jonas jonathan josefine julie jytte jørgen jørn kaj karen karin karina karl karla kasper kathrine katrine kenneth
  khadija khaled kim kirsten kirstine kjeld klaus knud konstantin kristian kristine kristoffer kurt lars laura lasse laurits leif lena lene
  leo lilly line lis lisa lisbeth liv lone lotte louise lucas ludvig lukas mads magnus maja malene malthe maria marianne marie martin mariam
  mark mathias mathilde maryam merete mette michael mia mikkel mohamad mohamed mohammad mohammed morten mona mustafa nanna niels nikolaj noah
  nora nour ole oliver omar oscar oskar otto patrick pernille peter philip pia poul preben rasmus rikke rita robert rune ruth samir sanne sara
  sarah signe simon simone sofia sofie sofus solveig søren steen sten stig storm susanne svend sven tanja thea theodor thomas thor tina tine
  tobias tom tommy tove trine troels ulla valdemar vera vibeke victor victoria viggo villads villy viktor vivi william yasmin yusuf yvonne zahra
  zainab zeinab`

export const commonNames: ReadonlySet<string> = new Set(names.split(/\s+/).filter((name) => name !== ''))

/** Names that are ordinary words too, in Danish or English: alone at the head of a sentence they ask nothing. */
export const ordinaryWords: ReadonlySet<string> = new Set([
  'bo',
  'dan',
  'finn',
  'frank',
  'liv',
  'lone',
  'mark',
  'sten',
  'steen',
  'stig',
  'storm',
  'line',
  'august',
  'leif',
])
