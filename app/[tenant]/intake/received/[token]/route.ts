import { guarded } from '@/app/_respond/guarded'
import { receivedResponse } from '@/app/_respond/status'

type Route = { params: Promise<{ tenant: string; token: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { tenant, token: receipt } = await params
  return guarded(request, () => receivedResponse(request, tenant, receipt))
}
