import { notFound } from 'next/navigation'
import { orNotFound } from '../or-not-found'
import { sitDown } from '../sit-down'

type Props = { params: Promise<{ tenant: string; rest: string[] }> }

/** Whatever is not there below the desk: said at the desk, to whoever sits at it. */
async function nothing({ params }: Props): Promise<never> {
  const { tenant } = await params
  await sitDown(tenant, `/${tenant}/desk/cases`)
  notFound()
}

export default orNotFound(nothing, nothing)
