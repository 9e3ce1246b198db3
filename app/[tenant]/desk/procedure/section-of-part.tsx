import { valueAt } from '@/lib/procedure/draft-place'
import { isRecord } from '@/lib/procedure/schema-walk'
import { saveSectionAction } from './actions'
import { AutoField } from './fields/auto-field'
import { isAbout, type Writing } from './fields/writing'
import { LawRemark } from './law-remarks'
import { Offers } from './offers'
import type { Opened } from './open-procedure'
import { SectionForm } from './section-form'
import type { PartPage, Section } from './sections'

type Asked = Record<string, string | string[] | undefined>
type Props = { opened: Opened; page: PartPage; section: Section; asked: Asked }

/** One section: its form, with what the law says beside each field it says something about. */
export function SectionOfPart({ opened, page, section, asked }: Props) {
  const { desk, words, screen } = opened
  const saved = asked.saved === section.id ? Number(asked.r) || null : null
  const writing = writingOf(opened, saved !== null && asked.added === '1' ? lastItem(opened, section) : null)
  const noted = opened.remarks.some(({ field }) => section.paths.some((path) => isAbout(field, path)))
  return (
    <section className={noted ? 'sect noted' : 'sect'} id={section.id} aria-labelledby={`head-${section.id}`}>
      <h2 id={`head-${section.id}`}>{section.title[desk.lang]}</h2>
      {section.about ? <p className="meta">{section.about[desk.lang]}</p> : null}
      {section.id === 'external' ? <Offers opened={opened} /> : null}
      <SectionForm
        action={saveSectionAction}
        tenant={desk.slug}
        lang={desk.lang}
        part={page.slug}
        section={section.id}
        revision={screen.revision}
        saved={saved}
        words={{ save: words.save, saved: words.saved }}
      >
        {section.paths.map((path) => (
          <Row key={path} writing={writing} path={path} />
        ))}
      </SectionForm>
    </section>
  )
}

function Row({ writing, path }: { writing: Writing; path: string }) {
  const remarks = writing.remarks.filter(({ field }) => isAbout(field, path))
  return (
    <div className="rule-row">
      <AutoField writing={writing} path={path} value={valueAt(writing.draft, path)} />
      {remarks.length > 0 ? (
        <aside>
          {remarks.map((remark) => (
            <LawRemark key={`${remark.field} ${remark.words.nl}`} remark={remark} lang={writing.lang} />
          ))}
        </aside>
      ) : null}
    </div>
  )
}

function writingOf({ desk, words, screen, missing, remarks }: Opened, fresh: string | null): Writing {
  const { draft } = screen
  return { draft, lang: desk.lang, languages: draft.languages ?? ['nl'], words, missing, remarks, fresh }
}

/** The item that an "add" button just made: the last one of the section's list. */
function lastItem({ screen }: Opened, section: Section): string | null {
  for (const path of section.paths) {
    const list = valueAt(screen.draft, path)
    const last: unknown = Array.isArray(list) ? list.at(-1) : undefined
    if (isRecord(last) && typeof last.id === 'string') return last.id
  }
  return null
}
