import type { ComponentChildren } from 'preact'
import { Mark } from '../brand.tsx'
import { Document, type ThemeChoice } from '../layouts/document.tsx'
import { mainId } from '../layouts/skip-link.tsx'
import { type Theme, themes } from '../tokens.ts'
import { Acts, States } from './parts/acts.tsx'
import { Colours } from './parts/colours.tsx'
import { Charts, Tables } from './parts/data.tsx'
import { Flows } from './parts/flow.tsx'
import { Chips, Fields, Stale } from './parts/forms.tsx'
import { Graphs } from './parts/graph.tsx'
import { GridPart } from './parts/grid.tsx'
import { Entries, Filters, History, Lists, Overview, WhoIsHere } from './parts/lists.tsx'
import { EmptyPlace, Messages } from './parts/messages.tsx'
import { Threads } from './parts/thread.tsx'
import { gallerySamples } from './samples.tsx'
import { TypeScale } from './type-scale.tsx'

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <div class="gallery-part">
    <h3>{title}</h3>
    {children}
  </div>
)

/** Every part in one theme. */
const Parts = ({ theme }: { readonly theme: Theme }) => (
  <div data-theme={theme}>
    <Part title="Farver og kontrast">
      <Colours theme={theme} />
    </Part>
    <Part title="Knapper">
      <Acts scope={theme} />
    </Part>
    <Part title="Tilstande: fem ord">
      <States />
    </Part>
    <Part title="Tråden, og hvad der standser">
      <Threads scope={theme} />
    </Part>
    <Part title="Grene, der mødes">
      <Graphs />
    </Part>
    <Part title="Hvad der fører til hvad">
      <Flows />
    </Part>
    <Part title="Felter, afvist">
      <Fields scope={theme} />
    </Part>
    <Part title="Store mål">
      <Chips scope={theme} />
    </Part>
    <Part title="To gemte samtidig">
      <Stale />
    </Part>
    <Part title="Tabel og oplysninger">
      <Tables scope={theme} />
    </Part>
    <Part title="Noget at læse">
      <Entries scope={theme} />
    </Part>
    <Part title="Hvem og hvad er her">
      <WhoIsHere scope={theme} />
    </Part>
    <Part title="Net med kontrol">
      <GridPart scope={theme} />
    </Part>
    <Part title="Diagrammer">
      <Charts />
    </Part>
    <Part title="Beskeder">
      <Messages />
    </Part>
    <Part title="Faner og sider">
      <Lists scope={theme} />
    </Part>
    <Part title="Filtre">
      <Filters scope={theme} />
    </Part>
    <Part title="Historik">
      <History />
    </Part>
    <Part title="Overblik">
      <Overview scope={theme} />
    </Part>
    <Part title="Tom tilstand">
      <EmptyPlace />
    </Part>
  </div>
)

type GalleryProps = { readonly theme?: ThemeChoice; readonly sampleHref?: (slug: string) => string }

/** All parts of the kit, light and dark side by side, and whole pages as samples. Danish only: it is for those who build. */
export const GalleryPage = ({ theme = 'auto', sampleHref = (slug) => `/komponenter/${slug}` }: GalleryProps) => (
  <Document title="Komponenter · Helhed" language="da" theme={theme} styles={['gallery.css']}>
    <header class="public-head">
      <div class="wide">
        <a class="brand" href="/">
          <Mark />
          Helhed
        </a>
        <span class="muted">Komponenter</span>
      </div>
    </header>
    <main class="gallery" id={mainId}>
      <h1>Komponenter</h1>
      <p class="lede">Delene i Helhed, lyst og mørkt side om side. Hver del findes én gang og bruges ens på alle sider.</p>
      <section aria-labelledby="sider">
        <h2 id="sider">Hele sider</h2>
        <ul class="row-gap">
          {gallerySamples.map((sample) => (
            <li key={sample.slug}>
              <a href={sampleHref(sample.slug)}>{sample.title}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="skrift">
        <h2 id="skrift">Skrift: IBM Plex Sans, trin 1,2 fra 15 px, tabeltal</h2>
        <TypeScale />
      </section>
      <section aria-labelledby="dele">
        <h2 id="dele">Dele</h2>
        <div class="pair">
          {themes.map((one) => (
            <Parts theme={one} key={one} />
          ))}
        </div>
      </section>
    </main>
  </Document>
)
