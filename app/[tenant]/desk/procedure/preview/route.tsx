// The public page as it would be if the draft were published now; only for members, and never kept.
import { notFound } from 'next/navigation'
import { urgent } from '@/app/_documents/looks'
import { sheet } from '@/app/_documents/masthead'
import { ProcedureDocument } from '@/app/_documents/procedure'
import { respondWith } from '@/app/_respond/document'
import { publicPageOf } from '@/lib/core/procedure/public-page'
import { langOf } from '@/lib/core/shared/language'
import { previewOf } from '@/lib/words/procedure/preview'
import { openProcedure } from '../open-procedure'
import { procedureWords } from '../procedure-words'

type Route = { params: Promise<{ tenant: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { tenant } = await params
  const { desk, screen, changes } = await openProcedure(tenant, '/preview')
  const preview = previewOf(screen.draft)
  if (!preview) notFound()
  const { procedure } = preview
  const asked = langOf(new URL(request.url).searchParams.get('lang'))
  const lang = asked && procedure.languages.includes(asked) ? asked : (procedure.languages[0] ?? 'nl')
  const reading = { organisation: { name: screen.tenant.name }, lang, today: desk.today, publishedOn: desk.today }
  const page = publicPageOf(procedure, { ...reading, version: (screen.versions[0]?.number ?? 0) + 1 })
  const words = procedureWords(desk.lang)
  const newest = screen.versions[0]?.number ?? 0
  const standing = !screen.current
    ? words.previewOf
    : changes.length === 0
      ? words.previewSame(newest)
      : words.previewNext(newest + 1, newest)
  const place = {
    slug: tenant,
    name: screen.tenant.name,
    accent: screen.tenant.accent,
    lang,
    languages: procedure.languages,
    chosen: asked !== null,
  }
  return respondWith({
    lang,
    title: `${page.title} – ${screen.tenant.name}`,
    accent: screen.tenant.accent,
    body: (
      <>
        <aside className={sheet} lang={desk.lang} aria-label={words.preview}>
          <p className={urgent}>
            {standing} {preview.filled ? words.previewFilled : null}
          </p>
        </aside>
        <ProcedureDocument page={page} place={place} />
        <aside className={sheet} lang={desk.lang} aria-label={words.backToDesk}>
          <p>
            <a href={`/${tenant}/desk/procedure`}>{words.backToDesk}</a>
          </p>
        </aside>
      </>
    ),
  })
}
