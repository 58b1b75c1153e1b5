import { DownloadExport } from './export/download-export.js'
import { ExportsRpc } from './export/exports.rpc.js'
import { KeepExportPart } from './export/keep-export-part.js'
import { RequestExport } from './export/request-export.js'
import { EraseCandidate } from './erasure/erase-candidate.js'
import { EraseOwnProfile } from './erasure/erase-own-profile.js'
import { ErasuresRpc } from './erasure/erasures.rpc.js'
import { GetErasure } from './erasure/get-erasure.js'
import { ListErasures } from './erasure/list-erasures.js'
import { OnConfirmationSettled } from './erasure/on-confirmation-settled.js'
import { OnPartErased } from './erasure/on-part-erased.js'
import { OnSignedIn } from './retention/on-signed-in.js'
import { ChangeRetentionSettings, GetRetentionSettings } from './retention/retention-settings.js'
import { RetentionRpc } from './retention/retention.rpc.js'
import { AnswerRequest } from './subject-access/answer-request.js'
import { ListRequests } from './subject-access/list-requests.js'
import { OpenRequest } from './subject-access/open-request.js'
import { RecordRequest } from './subject-access/record-request.js'
import { SubjectAccessRpc } from './subject-access/subject-access.rpc.js'

/** What people may ask of us about their own data. */
export const rightsControllers = [ErasuresRpc, ExportsRpc, SubjectAccessRpc, RetentionRpc]

export const rightsProviders = [
  EraseOwnProfile,
  EraseCandidate,
  GetErasure,
  ListErasures,
  OnPartErased,
  OnConfirmationSettled,
  RequestExport,
  DownloadExport,
  KeepExportPart,
  RecordRequest,
  AnswerRequest,
  ListRequests,
  OpenRequest,
  GetRetentionSettings,
  ChangeRetentionSettings,
  OnSignedIn,
]
