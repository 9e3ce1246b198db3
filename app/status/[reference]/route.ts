import { guarded } from '@/app/_respond/guarded'
import { statusResponse } from '@/app/_respond/status'
import { takeStatus } from '@/app/_respond/take-status'

type Route = { params: Promise<{ reference: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => statusResponse(request, (await params).reference))
}

export async function POST(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => takeStatus(request, (await params).reference))
}
