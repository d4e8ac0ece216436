// Generated from specs/tencent.openapi.yaml by `pnpm generate`. Do not edit.
import type { ErrorCodes } from "@sendstatus/core/client";

/**
 * What each known error code means, and whether the same call can succeed again: `soon`, `later`, or `never` before something else has changed.
 *
 * What is `soon` is tried again by the client where a repeat is safe.
 */
export const tencentErrorCodes = {
  ActionOffline: { meaning: "The action was taken offline.", tryAgain: "never" },
  "AuthFailure.InvalidAuthorization": { meaning: "The header Authorization does not have the required form.", tryAgain: "never" },
  "AuthFailure.InvalidSecretId": { meaning: "The key is not a key for the cloud API.", tryAgain: "never" },
  "AuthFailure.MFAFailure": { meaning: "Multi-factor authentication failed.", tryAgain: "never" },
  "AuthFailure.SecretIdNotFound": { meaning: "The key is unknown, deleted or disabled.", tryAgain: "never" },
  "AuthFailure.SignatureExpire": {
    meaning: "The timestamp is more than five minutes off the server's clock.",
    tryAgain: "never",
  },
  "AuthFailure.SignatureFailure": { meaning: "The signature is wrong.", tryAgain: "never" },
  "AuthFailure.TokenFailure": { meaning: "The session token is wrong.", tryAgain: "never" },
  "AuthFailure.UnauthorizedOperation": { meaning: "Access management (CAM) does not allow the call.", tryAgain: "never" },
  DryRunOperation: { meaning: "A dry run that would have succeeded.", tryAgain: "never" },
  FailedOperation: { meaning: "Failed, without a detail.", tryAgain: "later" },
  "FailedOperation.AttachContentToolarge": {
    meaning: "An attachment, or all of them together, is too large.",
    tryAgain: "never",
  },
  "FailedOperation.DKIMNotApplied": { meaning: "A DKIM key of this length has to be made first.", tryAgain: "never" },
  "FailedOperation.EmailAddrInBlacklist": { meaning: "The recipient is on the block list.", tryAgain: "never" },
  "FailedOperation.EmailContentToolarge": { meaning: "The mail is too large.", tryAgain: "never" },
  "FailedOperation.ExceedSendLimit": { meaning: "The daily limit is used up, until the next day.", tryAgain: "later" },
  "FailedOperation.ExceedTemplateLimit": { meaning: "The account has too many templates.", tryAgain: "never" },
  "FailedOperation.FileURLNotExist": { meaning: "The address of an attachment cannot be used.", tryAgain: "never" },
  "FailedOperation.FrequencyLimit": {
    meaning: "Too many mails to this address in a short time; for an hour, by an older FAQ.",
    tryAgain: "later",
  },
  "FailedOperation.HighRejectionRate": {
    meaning: "Blocked for a while, because too many mails were refused. No page says for how long.",
    tryAgain: "later",
  },
  "FailedOperation.IllegalURL": { meaning: "A link in the content breaks the rules.", tryAgain: "never" },
  "FailedOperation.IncorrectEmail": { meaning: "An address is wrong.", tryAgain: "never" },
  "FailedOperation.IncorrectSender": { meaning: "The sender does not have the required form.", tryAgain: "never" },
  "FailedOperation.InsufficientBalance": { meaning: "No balance, or money is owed.", tryAgain: "never" },
  "FailedOperation.InsufficientQuota": { meaning: "The quota of the plan is used up.", tryAgain: "never" },
  "FailedOperation.InvalidAttachName": { meaning: "The name of an attachment is not accepted.", tryAgain: "never" },
  "FailedOperation.InvalidLimit": { meaning: "`Limit` is above 100.", tryAgain: "never" },
  "FailedOperation.InvalidTemplateID": { meaning: "The template does not exist or cannot be used.", tryAgain: "never" },
  "FailedOperation.MissingEmailContent": { meaning: "There is neither a template nor content.", tryAgain: "never" },
  "FailedOperation.NoAttachPermission": { meaning: "The account may not send attachments.", tryAgain: "never" },
  "FailedOperation.NotAuthenticatedSender": { meaning: "The sender is not verified.", tryAgain: "never" },
  "FailedOperation.NotSupportDate": { meaning: "The date is too long ago.", tryAgain: "never" },
  "FailedOperation.ProtocolCheckErr": { meaning: "A check of the protocol failed.", tryAgain: "never" },
  "FailedOperation.ReceiverHasUnsubscribed": { meaning: "The recipient has unsubscribed.", tryAgain: "never" },
  "FailedOperation.RejectedByRecipients": { meaning: "The recipient refuses the mail.", tryAgain: "never" },
  "FailedOperation.SendEmailErr": { meaning: "Sending failed. Ask support.", tryAgain: "later" },
  "FailedOperation.ServiceNotAvailable": { meaning: "Not available for the moment; the call had no effect.", tryAgain: "soon" },
  "FailedOperation.TemplateContentToolarge": { meaning: "The template is too large.", tryAgain: "never" },
  "FailedOperation.TemporaryBlocked": {
    meaning: "Sending to this recipient's provider is paused, for ten minutes by the newer text.",
    tryAgain: "later",
  },
  "FailedOperation.TooManyAttachments": { meaning: "More than 10 attachments.", tryAgain: "never" },
  "FailedOperation.TooManyRecipients": { meaning: "More than 50 recipients.", tryAgain: "never" },
  "FailedOperation.URLForbidden": {
    meaning: "The account delivers too little of its mail to put links in it.",
    tryAgain: "never",
  },
  "FailedOperation.UnsupportMailType": { meaning: "This type of mailbox is not supported.", tryAgain: "never" },
  "FailedOperation.WithOutPermission": {
    meaning: "No permission for content of one's own. A template is needed.",
    tryAgain: "never",
  },
  "FailedOperation.WrongContentJson": { meaning: "The template data is not JSON.", tryAgain: "never" },
  InternalError: { meaning: "Internal error.", tryAgain: "soon" },
  "InternalError.QueryDataBaseFailed": { meaning: "A database query failed or timed out.", tryAgain: "soon" },
  InvalidAction: { meaning: "There is no such action.", tryAgain: "never" },
  InvalidParameter: { meaning: "A parameter has a wrong form or type.", tryAgain: "never" },
  "InvalidParameter.AppIdIsRequired": { meaning: "The number of the account (AppId) is missing.", tryAgain: "never" },
  "InvalidParameter.InvalidEndTimeFormat": { meaning: "The end of the period is malformed.", tryAgain: "never" },
  "InvalidParameter.InvalidStartTimeFormat": { meaning: "The beginning of the period is malformed.", tryAgain: "never" },
  InvalidParameterValue: { meaning: "A parameter has a wrong value.", tryAgain: "never" },
  "InvalidParameterValue.AttachContentIsWrong": { meaning: "An attachment is not valid Base64.", tryAgain: "never" },
  "InvalidParameterValue.BeginTimeBeforeNow": { meaning: "The time to begin is in the past.", tryAgain: "never" },
  "InvalidParameterValue.CreatedByOther": { meaning: "The domain belongs to another account.", tryAgain: "never" },
  "InvalidParameterValue.EmailAddressIsNULL": { meaning: "The recipient or the sender is empty.", tryAgain: "never" },
  "InvalidParameterValue.EmailContentIsWrong": { meaning: "The text or the HTML is not valid Base64.", tryAgain: "never" },
  "InvalidParameterValue.IllegalEmailAddress": { meaning: "The address is malformed.", tryAgain: "never" },
  "InvalidParameterValue.IllegalSenderName": { meaning: "The sender's name is not accepted.", tryAgain: "never" },
  "InvalidParameterValue.InValidTemplateData": {
    meaning: "The values of a recipient for the template have HTML in them.",
    tryAgain: "never",
  },
  "InvalidParameterValue.InvalidEmailIdentity": { meaning: "The domain is wrong.", tryAgain: "never" },
  "InvalidParameterValue.InvalidSmtpPassWord": { meaning: "The SMTP password does not keep to the rules.", tryAgain: "never" },
  "InvalidParameterValue.NoSuchSender": { meaning: "There is no such sender.", tryAgain: "never" },
  "InvalidParameterValue.NotExistDomain": { meaning: "There is no such domain.", tryAgain: "never" },
  "InvalidParameterValue.ReceiverDescIllegal": {
    meaning: "The description of the list of recipients is not accepted.",
    tryAgain: "never",
  },
  "InvalidParameterValue.ReceiverEmailInvalid": { meaning: "The address of a recipient is wrong.", tryAgain: "never" },
  "InvalidParameterValue.ReceiverNameIllegal": {
    meaning: "The name of the list of recipients is not accepted.",
    tryAgain: "never",
  },
  "InvalidParameterValue.RepeatCreation": { meaning: "The domain exists already.", tryAgain: "never" },
  "InvalidParameterValue.RepeatEmailAddress": { meaning: "The address exists already.", tryAgain: "never" },
  "InvalidParameterValue.RepeatReceiverName": {
    meaning: "There is a list of recipients with this name already.",
    tryAgain: "never",
  },
  "InvalidParameterValue.SubjectLengthError": { meaning: "The subject does not have 1 to 100 characters.", tryAgain: "never" },
  "InvalidParameterValue.TemplateContentIsNULL": { meaning: "The template is empty.", tryAgain: "never" },
  "InvalidParameterValue.TemplateContentIsWrong": {
    meaning: "The content of the template is not valid Base64.",
    tryAgain: "never",
  },
  "InvalidParameterValue.TemplateDataError": { meaning: "The values for the template are not JSON.", tryAgain: "never" },
  "InvalidParameterValue.TemplateDataInconsistent": {
    meaning: "The variables are not those that were given before.",
    tryAgain: "never",
  },
  "InvalidParameterValue.TemplateDataLenLimit": {
    meaning: "The values of one recipient have more than 800 bytes.",
    tryAgain: "never",
  },
  "InvalidParameterValue.TemplateNameIllegal": { meaning: "The name of the template is not accepted.", tryAgain: "never" },
  "InvalidParameterValue.TemplateNameIsNULL": { meaning: "The name of the template is empty.", tryAgain: "never" },
  "InvalidParameterValue.TemplateNotExist": { meaning: "There is no such template.", tryAgain: "never" },
  "InvalidParameterValue.TemplateNotMatchData": {
    meaning: "The values for the template do not fit those of the list.",
    tryAgain: "never",
  },
  "InvalidParameterValue.WrongDate": { meaning: "The date is invalid or malformed.", tryAgain: "never" },
  InvalidRequest: { meaning: "A multipart body is malformed.", tryAgain: "never" },
  IpInBlacklist: { meaning: "The caller's IP address is blocked.", tryAgain: "never" },
  IpNotInWhitelist: { meaning: "The caller's IP address is not among the allowed ones.", tryAgain: "never" },
  LimitExceeded: { meaning: "A quota is used up.", tryAgain: "never" },
  "LimitExceeded.ExceedReceiverLimit": { meaning: "The account has too many lists of recipients.", tryAgain: "never" },
  "LimitExceeded.ReceiverDetailCountLimit": { meaning: "The list of recipients is full.", tryAgain: "never" },
  "LimitExceeded.ReceiverDetailRequestLimit": { meaning: "There are too many addresses in one call.", tryAgain: "never" },
  MissingParameter: { meaning: "A parameter is missing.", tryAgain: "never" },
  "MissingParameter.CycleParamNecessary": { meaning: "`CycleParam` is missing.", tryAgain: "never" },
  "MissingParameter.EmailsNecessary": { meaning: "The addresses are missing.", tryAgain: "never" },
  "MissingParameter.ReceiverIdNecessary": { meaning: "`ReceiverId` is missing.", tryAgain: "never" },
  "MissingParameter.SendParamNecessary": { meaning: "The sender, the list or the template is missing.", tryAgain: "never" },
  "MissingParameter.TimedParamNecessary": { meaning: "`TimedParam` is missing.", tryAgain: "never" },
  NoSuchProduct: { meaning: "There is no such product.", tryAgain: "never" },
  NoSuchVersion: { meaning: "There is no such version.", tryAgain: "never" },
  OperationDenied: { meaning: "The operation was refused.", tryAgain: "never" },
  "OperationDenied.DomainNotVerified": { meaning: "The domain is not verified.", tryAgain: "never" },
  "OperationDenied.ExceedDomainLimit": { meaning: "The account has too many domains.", tryAgain: "never" },
  "OperationDenied.ExceedSenderLimit": { meaning: "There are too many senders.", tryAgain: "never" },
  "OperationDenied.NotAllowDelete": { meaning: "The domain may not be deleted.", tryAgain: "never" },
  "OperationDenied.ReceiverIsOperating": { meaning: "The list of recipients is being worked on.", tryAgain: "soon" },
  "OperationDenied.ReceiverNotExist": { meaning: "There is no such list of recipients.", tryAgain: "never" },
  "OperationDenied.ReceiverStatusError": {
    meaning: "The list of recipients is empty or not uploaded completely.",
    tryAgain: "later",
  },
  "OperationDenied.RepeatPassWord": { meaning: "The password is the one that was set before.", tryAgain: "never" },
  "OperationDenied.SendAddressStatusError": { meaning: "The sender does not exist or is not approved.", tryAgain: "never" },
  "OperationDenied.SenderWithDomainIsNotEmpty": { meaning: "The domain still has senders.", tryAgain: "never" },
  "OperationDenied.TemplateStatusError": { meaning: "The template does not exist or is not approved.", tryAgain: "never" },
  RequestLimitExceeded: { meaning: "Too many calls.", tryAgain: "soon" },
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": {
    meaning: "Too many calls of the main account, all regions together.",
    tryAgain: "soon",
  },
  "RequestLimitExceeded.IPLimitExceeded": { meaning: "Too many calls from one IP address.", tryAgain: "soon" },
  "RequestLimitExceeded.UinLimitExceeded": { meaning: "Too many calls of the main account.", tryAgain: "soon" },
  RequestSizeLimitExceeded: { meaning: "The request is too large.", tryAgain: "never" },
  ResourceInUse: { meaning: "The resource is in use.", tryAgain: "later" },
  ResourceInsufficient: { meaning: "There are not enough resources.", tryAgain: "soon" },
  ResourceNotFound: { meaning: "There is no such resource.", tryAgain: "never" },
  ResourceUnavailable: { meaning: "The resource is not available.", tryAgain: "soon" },
  ResponseSizeLimitExceeded: { meaning: "The answer would be too large.", tryAgain: "never" },
  ServiceUnavailable: { meaning: "The service is not available.", tryAgain: "soon" },
  UnauthorizedOperation: { meaning: "The call is not authorised.", tryAgain: "never" },
  UnknownParameter: { meaning: "The request has a parameter that the action does not know.", tryAgain: "never" },
  UnsupportedOperation: { meaning: "The operation is not supported.", tryAgain: "never" },
  UnsupportedProtocol: { meaning: "Only GET and POST over HTTP or HTTPS are supported.", tryAgain: "never" },
  UnsupportedRegion: { meaning: "The action is not offered in this region.", tryAgain: "never" },
} as const satisfies ErrorCodes;

/** The error codes that any operation may answer with. */
export type CommonErrorCode =
  | "ActionOffline"
  | "AuthFailure.InvalidAuthorization"
  | "AuthFailure.InvalidSecretId"
  | "AuthFailure.MFAFailure"
  | "AuthFailure.SecretIdNotFound"
  | "AuthFailure.SignatureExpire"
  | "AuthFailure.SignatureFailure"
  | "AuthFailure.TokenFailure"
  | "AuthFailure.UnauthorizedOperation"
  | "DryRunOperation"
  | "FailedOperation"
  | "InternalError"
  | "InvalidAction"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidRequest"
  | "IpInBlacklist"
  | "IpNotInWhitelist"
  | "LimitExceeded"
  | "MissingParameter"
  | "NoSuchProduct"
  | "NoSuchVersion"
  | "RequestLimitExceeded"
  | "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
  | "RequestLimitExceeded.IPLimitExceeded"
  | "RequestLimitExceeded.UinLimitExceeded"
  | "RequestSizeLimitExceeded"
  | "ResourceInUse"
  | "ResourceInsufficient"
  | "ResourceNotFound"
  | "ResourceUnavailable"
  | "ResponseSizeLimitExceeded"
  | "ServiceUnavailable"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation"
  | "UnsupportedProtocol"
  | "UnsupportedRegion";

/** The error codes documented for `sendEmail`. The service may answer with others. */
export type SendEmailErrorCode =
  | CommonErrorCode
  | "FailedOperation.AttachContentToolarge"
  | "FailedOperation.EmailAddrInBlacklist"
  | "FailedOperation.EmailContentToolarge"
  | "FailedOperation.ExceedSendLimit"
  | "FailedOperation.FileURLNotExist"
  | "FailedOperation.FrequencyLimit"
  | "FailedOperation.HighRejectionRate"
  | "FailedOperation.IllegalURL"
  | "FailedOperation.IncorrectEmail"
  | "FailedOperation.IncorrectSender"
  | "FailedOperation.InsufficientBalance"
  | "FailedOperation.InsufficientQuota"
  | "FailedOperation.InvalidAttachName"
  | "FailedOperation.InvalidTemplateID"
  | "FailedOperation.MissingEmailContent"
  | "FailedOperation.NoAttachPermission"
  | "FailedOperation.NotAuthenticatedSender"
  | "FailedOperation.ProtocolCheckErr"
  | "FailedOperation.ReceiverHasUnsubscribed"
  | "FailedOperation.RejectedByRecipients"
  | "FailedOperation.SendEmailErr"
  | "FailedOperation.TemporaryBlocked"
  | "FailedOperation.TooManyAttachments"
  | "FailedOperation.TooManyRecipients"
  | "FailedOperation.URLForbidden"
  | "FailedOperation.UnsupportMailType"
  | "FailedOperation.WithOutPermission"
  | "FailedOperation.WrongContentJson"
  | "InvalidParameterValue.AttachContentIsWrong"
  | "InvalidParameterValue.EmailAddressIsNULL"
  | "InvalidParameterValue.EmailContentIsWrong"
  | "InvalidParameterValue.InvalidEmailIdentity"
  | "InvalidParameterValue.ReceiverEmailInvalid"
  | "OperationDenied";

/** The error codes documented for `batchSendEmail`. The service may answer with others. */
export type BatchSendEmailErrorCode =
  | CommonErrorCode
  | "FailedOperation.EmailContentToolarge"
  | "InvalidParameterValue.BeginTimeBeforeNow"
  | "InvalidParameterValue.EmailContentIsWrong"
  | "InvalidParameterValue.SubjectLengthError"
  | "InvalidParameterValue.TemplateDataError"
  | "InvalidParameterValue.TemplateNotMatchData"
  | "MissingParameter.CycleParamNecessary"
  | "MissingParameter.SendParamNecessary"
  | "MissingParameter.TimedParamNecessary"
  | "OperationDenied.ReceiverNotExist"
  | "OperationDenied.ReceiverStatusError"
  | "OperationDenied.SendAddressStatusError"
  | "OperationDenied.TemplateStatusError";

/** The error codes documented for `listSendTasks`. The service may answer with others. */
export type ListSendTasksErrorCode = CommonErrorCode | "FailedOperation.InvalidLimit";

/** The error codes documented for `getSendEmailStatus`. The service may answer with others. */
export type GetSendEmailStatusErrorCode =
  | CommonErrorCode
  | "FailedOperation.EmailAddrInBlacklist"
  | "FailedOperation.EmailContentToolarge"
  | "FailedOperation.ExceedSendLimit"
  | "FailedOperation.FrequencyLimit"
  | "FailedOperation.HighRejectionRate"
  | "FailedOperation.IncorrectEmail"
  | "FailedOperation.InsufficientBalance"
  | "FailedOperation.InsufficientQuota"
  | "FailedOperation.InvalidLimit"
  | "FailedOperation.InvalidTemplateID"
  | "FailedOperation.NotAuthenticatedSender"
  | "FailedOperation.NotSupportDate"
  | "FailedOperation.ProtocolCheckErr"
  | "FailedOperation.TemporaryBlocked"
  | "FailedOperation.TooManyRecipients"
  | "FailedOperation.UnsupportMailType"
  | "FailedOperation.WithOutPermission"
  | "FailedOperation.WrongContentJson"
  | "InvalidParameterValue.EmailAddressIsNULL"
  | "InvalidParameterValue.EmailContentIsWrong"
  | "InvalidParameterValue.WrongDate"
  | "OperationDenied";

/** The error codes documented for `getStatisticsReport`. The service may answer with others. */
export type GetStatisticsReportErrorCode = CommonErrorCode | "InvalidParameterValue.WrongDate" | "OperationDenied";

/** The error codes documented for `getAbuseReport`. The service may answer with others. */
export type GetAbuseReportErrorCode =
  | CommonErrorCode
  | "FailedOperation.InvalidLimit"
  | "InternalError.QueryDataBaseFailed"
  | "InvalidParameter.AppIdIsRequired"
  | "InvalidParameter.InvalidEndTimeFormat"
  | "InvalidParameter.InvalidStartTimeFormat";

/** The error codes documented for `listBlackEmailAddress`. The service may answer with others. */
export type ListBlackEmailAddressErrorCode =
  | CommonErrorCode
  | "FailedOperation.InvalidLimit"
  | "InvalidParameterValue.WrongDate"
  | "OperationDenied";

/** The error codes documented for `deleteBlackList`. The service may answer with others. */
export type DeleteBlackListErrorCode = CommonErrorCode | "OperationDenied";

/** The error codes documented for `createCustomBlacklist`. The service may answer with others. */
export type CreateCustomBlacklistErrorCode =
  | CommonErrorCode
  | "InvalidParameterValue.WrongDate"
  | "LimitExceeded.ReceiverDetailRequestLimit"
  | "MissingParameter.EmailsNecessary";

/** The error codes documented for `listCustomBlacklist`. The service may answer with others. */
export type ListCustomBlacklistErrorCode = CommonErrorCode | "FailedOperation.InvalidLimit";

/** The error codes documented for `updateCustomBlackList`. The service may answer with others. */
export type UpdateCustomBlackListErrorCode =
  | CommonErrorCode
  | "InvalidParameterValue.IllegalEmailAddress"
  | "InvalidParameterValue.WrongDate";

/** The error codes documented for `deleteCustomBlackList`. The service may answer with others. */
export type DeleteCustomBlackListErrorCode = CommonErrorCode;

/** The error codes documented for `createEmailTemplate`. The service may answer with others. */
export type CreateEmailTemplateErrorCode =
  | CommonErrorCode
  | "FailedOperation.ExceedTemplateLimit"
  | "FailedOperation.TemplateContentToolarge"
  | "InvalidParameterValue.TemplateContentIsNULL"
  | "InvalidParameterValue.TemplateContentIsWrong"
  | "InvalidParameterValue.TemplateNameIllegal";

/** The error codes documented for `updateEmailTemplate`. The service may answer with others. */
export type UpdateEmailTemplateErrorCode =
  | CommonErrorCode
  | "InvalidParameterValue.TemplateContentIsNULL"
  | "InvalidParameterValue.TemplateContentIsWrong"
  | "InvalidParameterValue.TemplateNameIllegal"
  | "InvalidParameterValue.TemplateNameIsNULL"
  | "InvalidParameterValue.TemplateNotExist";

/** The error codes documented for `deleteEmailTemplate`. The service may answer with others. */
export type DeleteEmailTemplateErrorCode = CommonErrorCode | "OperationDenied";

/** The error codes documented for `getEmailTemplate`. The service may answer with others. */
export type GetEmailTemplateErrorCode = CommonErrorCode | "InvalidParameterValue.TemplateNotExist";

/** The error codes documented for `listEmailTemplates`. The service may answer with others. */
export type ListEmailTemplatesErrorCode = CommonErrorCode | "FailedOperation.InvalidLimit";

/** The error codes documented for `createEmailIdentity`. The service may answer with others. */
export type CreateEmailIdentityErrorCode =
  | CommonErrorCode
  | "InvalidParameterValue.CreatedByOther"
  | "InvalidParameterValue.InvalidEmailIdentity"
  | "InvalidParameterValue.RepeatCreation"
  | "OperationDenied"
  | "OperationDenied.ExceedDomainLimit";

/** The error codes documented for `updateEmailIdentity`. The service may answer with others. */
export type UpdateEmailIdentityErrorCode =
  | CommonErrorCode
  | "FailedOperation.DKIMNotApplied"
  | "FailedOperation.ServiceNotAvailable"
  | "InvalidParameterValue.NotExistDomain"
  | "OperationDenied";

/** The error codes documented for `getEmailIdentity`. The service may answer with others. */
export type GetEmailIdentityErrorCode = CommonErrorCode | "InvalidParameterValue.NotExistDomain" | "OperationDenied";

/** The error codes documented for `listEmailIdentities`. The service may answer with others. */
export type ListEmailIdentitiesErrorCode = CommonErrorCode | "OperationDenied";

/** The error codes documented for `deleteEmailIdentity`. The service may answer with others. */
export type DeleteEmailIdentityErrorCode =
  | CommonErrorCode
  | "OperationDenied"
  | "OperationDenied.NotAllowDelete"
  | "OperationDenied.SenderWithDomainIsNotEmpty";

/** The error codes documented for `createEmailAddress`. The service may answer with others. */
export type CreateEmailAddressErrorCode =
  | CommonErrorCode
  | "InvalidParameterValue.IllegalEmailAddress"
  | "InvalidParameterValue.IllegalSenderName"
  | "InvalidParameterValue.RepeatEmailAddress"
  | "OperationDenied"
  | "OperationDenied.DomainNotVerified"
  | "OperationDenied.ExceedSenderLimit";

/** The error codes documented for `listEmailAddress`. The service may answer with others. */
export type ListEmailAddressErrorCode = CommonErrorCode | "OperationDenied";

/** The error codes documented for `deleteEmailAddress`. The service may answer with others. */
export type DeleteEmailAddressErrorCode = CommonErrorCode | "InvalidParameterValue.NoSuchSender" | "OperationDenied";

/** The error codes documented for `updateEmailSmtpPassWord`. The service may answer with others. */
export type UpdateEmailSmtpPassWordErrorCode =
  | CommonErrorCode
  | "InvalidParameterValue.InvalidSmtpPassWord"
  | "InvalidParameterValue.NoSuchSender"
  | "OperationDenied.RepeatPassWord";

/** The error codes documented for `createReceiver`. The service may answer with others. */
export type CreateReceiverErrorCode =
  | CommonErrorCode
  | "InvalidParameterValue.ReceiverDescIllegal"
  | "InvalidParameterValue.ReceiverNameIllegal"
  | "InvalidParameterValue.RepeatReceiverName"
  | "LimitExceeded.ExceedReceiverLimit";

/** The error codes documented for `createReceiverDetail`. The service may answer with others. */
export type CreateReceiverDetailErrorCode =
  | CommonErrorCode
  | "FailedOperation.ServiceNotAvailable"
  | "InvalidParameterValue.TemplateDataError"
  | "InvalidParameterValue.TemplateDataInconsistent"
  | "LimitExceeded.ReceiverDetailCountLimit"
  | "LimitExceeded.ReceiverDetailRequestLimit"
  | "MissingParameter.EmailsNecessary"
  | "MissingParameter.ReceiverIdNecessary"
  | "OperationDenied.ReceiverIsOperating"
  | "OperationDenied.ReceiverNotExist";

/** The error codes documented for `createReceiverDetailWithData`. The service may answer with others. */
export type CreateReceiverDetailWithDataErrorCode =
  | CommonErrorCode
  | "FailedOperation.ServiceNotAvailable"
  | "InvalidParameterValue.InValidTemplateData"
  | "InvalidParameterValue.ReceiverEmailInvalid"
  | "InvalidParameterValue.TemplateDataError"
  | "InvalidParameterValue.TemplateDataInconsistent"
  | "InvalidParameterValue.TemplateDataLenLimit"
  | "LimitExceeded.ReceiverDetailCountLimit"
  | "LimitExceeded.ReceiverDetailRequestLimit"
  | "MissingParameter.EmailsNecessary"
  | "OperationDenied.ReceiverIsOperating"
  | "OperationDenied.ReceiverNotExist";

/** The error codes documented for `listReceivers`. The service may answer with others. */
export type ListReceiversErrorCode = CommonErrorCode | "FailedOperation.InvalidLimit";

/** The error codes documented for `listReceiverDetails`. The service may answer with others. */
export type ListReceiverDetailsErrorCode = CommonErrorCode | "FailedOperation.InvalidLimit" | "OperationDenied.ReceiverNotExist";

/** The error codes documented for `deleteReceiver`. The service may answer with others. */
export type DeleteReceiverErrorCode =
  | CommonErrorCode
  | "MissingParameter.ReceiverIdNecessary"
  | "OperationDenied.ReceiverNotExist";

/** The error codes documented for `createAddressUnsubscribeConfig`. The service may answer with others. */
export type CreateAddressUnsubscribeConfigErrorCode = CommonErrorCode;

/** The error codes documented for `updateAddressUnsubscribeConfig`. The service may answer with others. */
export type UpdateAddressUnsubscribeConfigErrorCode = CommonErrorCode;

/** The error codes documented for `deleteAddressUnsubscribeConfig`. The service may answer with others. */
export type DeleteAddressUnsubscribeConfigErrorCode = CommonErrorCode;

/** The error codes documented for `listAddressUnsubscribeConfig`. The service may answer with others. */
export type ListAddressUnsubscribeConfigErrorCode = CommonErrorCode;
