import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Form } from '@/app/_forms/form'
import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import { Icon } from '@/app/_ui/icon'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { readMoreToLink } from '@/lib/queries/read-improvements'
import { orNotFound } from '../../../or-not-found'
import { sitDown } from '../../../sit-down'
import { link } from '../../actions'
import { CaseChoices } from '../../case-choices'
import { improvementsWords } from '../../improvements-words'

type PageProps = { params: Promise<{ tenant: string; id: string }> }

async function titleOf({ params }: PageProps): Promise<string> {
  const { tenant, id } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/improvements/${id}/link`)
  return `${improvementsWords(desk.lang).linkMore} · ${desk.organisation}`
}

async function Page({ params }: PageProps) {
  const { tenant, id } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/improvements/${id}/link`)
  const read = z.uuid().safeParse(id).success ? await readMoreToLink(actor, id, desk.today) : null
  if (!read) notFound()
  const { slug, lang } = desk
  const words = improvementsWords(lang)
  return (
    <Shell desk={desk} area="improvements" layout="page">
      <p className="flex flex-wrap items-center gap-2">
        <To className={`${button.plain} wrap-anywhere`} href={`/${slug}/desk/improvements/${id}`}>
          <Icon name="left" /> <bdi>{read.title}</bdi>
        </To>
      </p>
      <div className="max-w-[640px]">
        <h1 className="pt-2 pb-4 text-area">{words.linkMore}</h1>
        <Form action={link} tenant={slug} lang={lang} id="link" hidden={{ improvement: id }}>
          <CaseChoices read={read} desk={desk} chosen={[]} open />
          {read.cases.length > 0 ? (
            <p>
              <Submit>{words.link}</Submit>
            </p>
          ) : null}
        </Form>
      </div>
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
