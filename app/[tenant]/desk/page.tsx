import { redirect } from 'next/navigation'

export default async function Page({ params }: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await params
  redirect(`/${encodeURIComponent(tenant)}/desk/cases`)
}
