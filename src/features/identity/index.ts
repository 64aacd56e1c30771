export { type Command, command, denied, notFound, type Outcome, type Stage } from './command.ts'
export { type GrantMandate, grantMandate } from './commands.ts'
export { cookieName, readToken, signToken } from './cookie.ts'
export { type ExactFigures, type ExactView, exactViewsOf, maySeeExactly, seeExactly } from './exact-view.ts'
export { type Actor, type Mandate, municipalitiesOf } from './mandate.ts'
export { registerOrganisation } from './organisations/commands.ts'
export type { OrganisationKind } from './organisations/organisation.ts'
export { listOrganisations } from './organisations/queries.ts'
export { organisationTexts } from './organisations/texts.ts'
export {
  may,
  mightDo,
  type Permission,
  permission,
  permitting,
  type Reach,
  type ReachSets,
  reachOf,
  type Sentence,
  type Subject,
} from './permission.ts'
export { askedPlace, type FilterPlace, filterPlaces, mandateChoices, type Place, placeIn, placesFor } from './places.ts'
export { platformActor, platformPerson } from './platform.ts'
export { mayGrantMandates, mayReadExactFigures, mayReadLog, mayReadOrganisations } from './policy.ts'
export { mandatesOf, scopesOf } from './queries.ts'
export { scopeOf } from './scope.ts'
export { type Columns, within } from './sets.ts'
export { makeSignIn, type SignIn, type SignInLetter } from './sign-in.ts'
export { WhyPage } from './views/why.tsx'
