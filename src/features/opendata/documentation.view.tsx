import { pathOfOpenData } from '#src/features/entries/index.ts'
import { type Deps, frameOf } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { PageShell } from '#src/ui/page.tsx'
import { documentationTexts } from './documentation.messages.ts'
import { FieldTable, Heading, ParameterTable, Scrolling, Words } from './documentation.tables.tsx'
import { LICENCE } from './licence.ts'
import type { describeInterface } from './openapi.ts'
import { PROBLEMS, problemTexts } from './problem.messages.ts'
import { API, pathOfCalendar } from './problem.ts'
import { MOST_PER_PAGE, PER_PAGE } from './query.ts'
import { resourceTexts } from './resource.messages.ts'
import { type ResourceName, WHOLE_FORMATS } from './resource.ts'

type Description = ReturnType<typeof describeInterface>

const STATUS = { 'invalid-parameter': 400, 'not-found': 404, 'method-not-allowed': 405, failed: 500, unavailable: 503 }

/** The page about the interface: what there is, how it is asked for, and on which terms. Drawn from its description. */
export function DocumentationPage(props: { deps: Deps; site: Site; lang: Lang; description: Description }) {
  const { deps, site, lang, description } = props
  const texts = documentationTexts[lang]
  const { origin } = deps
  const city = labelIn(site, site.names, lang)
  const frame = frameOf(deps, site, lang, {
    title: texts.name,
    description: texts.lead,
    pathIn: pathOfOpenData,
    crumbs: [],
  })
  const names = description.tags.map(({ name }) => name as ResourceName | 'city')
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.name}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <div class="wrap">
        <div class="prose interface">
          {texts.about.map((paragraph) => (
            <p>
              <Words text={paragraph} />
            </p>
          ))}
          <Heading id="start" text={texts.first} />
          <p>{texts.firstLead}</p>
          <ul class="examples">
            {examplesOf(lang).map((path) => (
              <Example origin={origin} path={path} />
            ))}
          </ul>
          <nav aria-labelledby="contents">
            <Heading id="contents" text={texts.contents} />
            <ul>
              {names.map((name) => (
                <li>
                  <a href={`#${name}`}>{resourceTexts[lang][name].title}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Heading id="language" text={texts.language} />
          <p>
            <Words text={texts.languageLead} />
          </p>
          <Heading id="lists" text={texts.lists} />
          <p>
            <Words text={texts.listsLead(PER_PAGE, MOST_PER_PAGE)} />
          </p>
          <Heading id="forms" text={texts.forms} />
          <p>
            <Words text={texts.formsLead} />
          </p>
          <Scrolling label={texts.forms} columns={[texts.form, texts.meaning]}>
            {[['json', texts.json] as const, ...WHOLE_FORMATS.map((form) => [form, texts.formats[form]] as const)].map(
              ([form, meaning]) => (
                <tr>
                  <th scope="row">
                    <code>.{form}</code>
                  </th>
                  <td>{meaning}</td>
                </tr>
              ),
            )}
          </Scrolling>
          <h3>{texts.calendars}</h3>
          <p>
            <Words text={texts.calendarsLead} />
          </p>
          <ul class="examples">
            <Example origin={origin} path={pathOfCalendar(lang)} />
          </ul>
          <h3>{texts.linkedData}</h3>
          <p>
            <Words text={texts.linkedDataLead} />
          </p>
          <p class="address" dir="ltr">
            curl -H "Accept: application/ld+json" {origin}/{lang}
          </p>
          <Heading id="again" text={texts.again} />
          <p>
            <Words text={texts.againLead} />
          </p>
          <p>{texts.rate}</p>
          <Heading id="errors" text={texts.errors} />
          <p>
            <Words text={texts.errorsLead} />
          </p>
          <Scrolling label={texts.errors} columns={[texts.status, texts.meaning]}>
            {PROBLEMS.map((name) => (
              <tr id={name}>
                <th scope="row">{STATUS[name]}</th>
                <td>
                  <b>{problemTexts[lang].titles[name]}.</b> {problemTexts[lang].details[name]}
                </td>
              </tr>
            ))}
          </Scrolling>
          <Heading id="licence" text={texts.licence} />
          <p>
            {texts.licenceLead(city)} <span lang="en">{LICENCE.name}</span> (
            <a href={LICENCE.url} rel="license">
              {LICENCE.short}
            </a>
            )
          </p>
          <Heading id="machines" text={texts.machine} />
          <ul>
            <li>
              <a href={`${API}/openapi.json?lang=${lang}`}>{texts.openApi}</a>
            </li>
            <li>
              <a href={`${API}/catalog.jsonld`}>{texts.catalogue}</a> (<a href={`${API}/catalog.ttl`}>Turtle</a>)
            </li>
          </ul>
          <p>{texts.contact(site.contact)}</p>
          {names.map((name) => (
            <ResourceSection origin={origin} lang={lang} name={name} description={description} />
          ))}
        </div>
      </div>
    </PageShell>
  )
}

function ResourceSection(props: { origin: string; lang: Lang; name: ResourceName | 'city'; description: Description }) {
  const { origin, lang, name, description } = props
  const texts = documentationTexts[lang]
  const paths = Object.entries(description.paths).filter(([, { get }]) => get.tags.includes(name))
  const [, main] = paths[0] ?? []
  const shape = shapeOf(main?.get.responses[200].content)
  return (
    <section aria-labelledby={name}>
      <Heading id={name} text={resourceTexts[lang][name].title} />
      <p>{resourceTexts[lang][name].summary}</p>
      <h3>{texts.addresses}</h3>
      <ul class="examples">
        {paths.map(([path]) =>
          path.includes('{') ? (
            <li>
              <code dir="ltr">{origin + API + path}</code>
            </li>
          ) : (
            <Example origin={origin} path={API + path} />
          ),
        )}
      </ul>
      {main && (
        <>
          <h3>{texts.parameters}</h3>
          <ParameterTable lang={lang} label={`${resourceTexts[lang][name].title}: ${texts.parameters}`} of={main.get} />
        </>
      )}
      {shape && (
        <details>
          <summary>{texts.fields}</summary>
          <FieldTable
            lang={lang}
            label={`${resourceTexts[lang][name].title}: ${texts.fields}`}
            schema={description.components.schemas[shape]}
          />
        </details>
      )}
    </section>
  )
}

function Example({ origin, path }: { origin: string; path: string }) {
  return (
    <li>
      <a href={path} dir="ltr">
        <code>{origin + path}</code>
      </a>
    </li>
  )
}

const examplesOf = (lang: Lang) => [
  `${API}/ties?kind=twin_town&lang=${lang}`,
  `${API}/parties.csv?lang=${lang}`,
  `${API}/activities?from=2015-01-01&to=2016-12-31&fields=name,from,to,url&lang=${lang}`,
  `${API}/parties.geojson?kind=city&lang=${lang}`,
]

function shapeOf(content: Readonly<Record<string, { readonly schema: unknown }>> | undefined): string | undefined {
  return /#\/components\/schemas\/(\w+)/.exec(JSON.stringify(content ?? {}))?.[1]
}
