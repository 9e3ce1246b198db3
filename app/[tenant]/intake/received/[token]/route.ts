import { guarded } from '@/app/_respond/guarded'
import { receivedResponse } from '@/app/_respond/status'

type Context = { params: Promise<{ tenant: string; token: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { tenant, token: receipt } = await params
  return guarded(request, () => receivedResponse(request, tenant, receipt))
}
