// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { SystemResource } from "./system.js";
export type { SystemApiResource } from "./api.js";
export { listApiOperationInstances } from "./api/operation-instances.js";
export type {
  ListApiOperationInstancesOptions,
  SystemApiOperationInstancesResource,
} from "./api/operation-instances.js";
export { updateApplicationVersion } from "./application-versions.js";
export type {
  ApplicationVersionUpdate,
  ApplicationVersionUpdateCustomFieldOrder,
  SystemApplicationVersionById,
  SystemApplicationVersionPath,
  SystemApplicationVersionsResource,
  UpdateApplicationVersionOptions,
} from "./application-versions.js";
export type {
  SystemApplicationById,
  SystemApplicationPath,
  SystemApplicationsResource,
} from "./applications.js";
export { listApplicationVersions } from "./applications/versions.js";
export type {
  ListApplicationVersionsOptions,
  SystemApplicationVersionsResource2,
} from "./applications/versions.js";
export type {
  SystemAutomatedFlowTemplateById,
  SystemAutomatedFlowTemplatePath,
  SystemAutomatedFlowTemplatesResource,
} from "./automated-flow-templates.js";
export { createAutomatedFlowFromTemplate } from "./automated-flow-templates/operations.js";
export type {
  CreateAutomatedFlowFromTemplateOptions,
  SystemAutomatedFlowTemplateOperations,
} from "./automated-flow-templates/operations.js";
export type {
  SystemAutomatedFlowById,
  SystemAutomatedFlowPath,
  SystemAutomatedFlowsResource,
} from "./automated-flows.js";
export { saveAutomatedFlowAsTemplate } from "./automated-flows/operations.js";
export type {
  SaveAutomatedFlowAsTemplateInput,
  SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter,
  SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter,
  SaveAutomatedFlowAsTemplateOptions,
  SystemAutomatedFlowOperations,
} from "./automated-flows/operations.js";
export { createAutomatedFlowFilter } from "./automated-flows/filters.js";
export type {
  AutomatedFlowFilterInput,
  CreateAutomatedFlowFilterOptions,
  SystemAutomatedFlowFiltersResource,
} from "./automated-flows/filters.js";
export type {
  SystemContextMenuItemById,
  SystemContextMenuItemPath,
  SystemContextMenuItemsResource,
} from "./context-menu-items.js";
export { createContextMenuItemTranslation } from "./context-menu-items/translations.js";
export type {
  ContextMenuItemTranslationInput,
  CreateContextMenuItemTranslationOptions,
  SystemContextMenuItemTranslationsResource,
} from "./context-menu-items/translations.js";
export type {
  SystemDeploymentPackageById,
  SystemDeploymentPackagePath,
  SystemDeploymentPackagesResource,
} from "./deployment-packages.js";
export { createDeploymentPackageDeploymentObject } from "./deployment-packages/objects.js";
export type {
  CreateDeploymentPackageDeploymentObjectOptions,
  DeploymentPackageDeploymentObjectInput,
  DeploymentPackageDeploymentObjectInputDeploymentFolder,
  DeploymentPackageDeploymentObjectInputObject,
  SystemDeploymentPackageObjectsResource,
} from "./deployment-packages/objects.js";
export { createDomainValue } from "./domain-values.js";
export type {
  CreateDomainValueOptions,
  DomainValueInput,
  DomainValueInputRepository,
  SystemDomainValueById,
  SystemDomainValuePath,
  SystemDomainValuesResource,
} from "./domain-values.js";
export { updateDomainValueLocalFilters } from "./domain-values/local-filters.js";
export type {
  DomainValueLocalFiltersUpdate,
  DomainValueLocalFiltersUpdateItem,
  SystemDomainValueLocalFiltersResource,
  UpdateDomainValueLocalFiltersOptions,
} from "./domain-values/local-filters.js";
export type { SystemDutiesResource, SystemDutyById, SystemDutyPath } from "./duties.js";
export { createDutyPrivilege } from "./duties/privileges.js";
export type {
  CreateDutyPrivilegeOptions,
  DutyPrivilegeInput,
  DutyPrivilegeInputPermission,
  SystemDutyPrivilegesResource,
} from "./duties/privileges.js";
export { createExtension, listExtensions } from "./extensions.js";
export type {
  CreateExtensionOptions,
  ExtensionInput,
  ExtensionInputPublisher,
  ListExtensionsOptions,
  SystemExtensionById,
  SystemExtensionPath,
  SystemExtensionsResource,
} from "./extensions.js";
export { createExtensionRequiredCustomField } from "./extensions/required-custom-fields.js";
export type {
  CreateExtensionRequiredCustomFieldOptions,
  ExtensionRequiredCustomFieldInput,
  ExtensionRequiredCustomFieldInputValueList,
  SystemExtensionRequiredCustomFieldsResource,
} from "./extensions/required-custom-fields.js";
export { createExtensionRequiredObject } from "./extensions/required-objects.js";
export type {
  CreateExtensionRequiredObjectOptions,
  ExtensionRequiredObjectInput,
  ExtensionRequiredObjectInputObject,
  SystemExtensionRequiredObjectsResource,
} from "./extensions/required-objects.js";
export type {
  SystemOutputDesignById,
  SystemOutputDesignPath,
  SystemOutputDesignsResource,
} from "./output-designs.js";
export { getOutputDesignVersion, listOutputDesignVersions } from "./output-designs/versions.js";
export type {
  GetOutputDesignVersionOptions,
  ListOutputDesignVersionsOptions,
  SystemOutputDesignVersionById,
  SystemOutputDesignVersionPath,
  SystemOutputDesignVersionsResource,
} from "./output-designs/versions.js";
export type {
  SystemOutputObjectDefinitionById,
  SystemOutputObjectDefinitionPath,
  SystemOutputObjectDefinitionsResource,
} from "./output-object-definitions.js";
export { listOutputObjectDefinitionPrintSettings } from "./output-object-definitions/print-settings.js";
export type {
  ListOutputObjectDefinitionPrintSettingsOptions,
  SystemOutputObjectDefinitionPrintSettingsResource,
} from "./output-object-definitions/print-settings.js";
export type {
  SystemRambaseEventTypeById,
  SystemRambaseEventTypePath,
  SystemRambaseEventTypesResource,
} from "./rambase-event-types.js";
export { updateRamBaseEventTypeParameter } from "./rambase-event-types/parameters.js";
export type {
  RamBaseEventTypeParameterUpdate,
  SystemRambaseEventTypeParameterById,
  SystemRambaseEventTypeParameterPath,
  SystemRambaseEventTypeParametersResource,
  UpdateRamBaseEventTypeParameterOptions,
} from "./rambase-event-types/parameters.js";
export { createRole } from "./roles.js";
export type {
  CreateRoleOptions,
  RoleInput,
  SystemRoleById,
  SystemRolePath,
  SystemRolesResource,
} from "./roles.js";
export { copyRole } from "./roles/operations.js";
export type { CopyRoleInput, CopyRoleOptions, SystemRoleOperations } from "./roles/operations.js";
export { deleteRoleDuty } from "./roles/duties.js";
export type {
  DeleteRoleDutyOptions,
  SystemRoleDutiesResource,
  SystemRoleDutyById,
  SystemRoleDutyPath,
} from "./roles/duties.js";
export { updateRoleTranslation } from "./roles/translations.js";
export type {
  RoleTranslationUpdate,
  SystemRoleTranslationById,
  SystemRoleTranslationPath,
  SystemRoleTranslationsResource,
  UpdateRoleTranslationOptions,
} from "./roles/translations.js";
export { createRoleUserAssignment } from "./roles/user-assignments.js";
export type {
  CreateRoleUserAssignmentOptions,
  RoleUserAssignment,
  RoleUserAssignmentInput,
  RoleUserAssignmentInputUser,
  RoleUserAssignmentUser,
  SystemRoleUserAssignmentsResource,
} from "./roles/user-assignments.js";
export { listSettingDefinitions } from "./setting-definitions.js";
export type {
  ListSettingDefinitionsOptions,
  SystemSettingDefinitionById,
  SystemSettingDefinitionPath,
  SystemSettingDefinitionsResource,
} from "./setting-definitions.js";
export { createSettingDefinitionTranslation } from "./setting-definitions/translations.js";
export type {
  CreateSettingDefinitionTranslationOptions,
  SettingDefinitionTranslationInput,
  SystemSettingDefinitionTranslationsResource,
} from "./setting-definitions/translations.js";
export type { SystemUserById, SystemUserPath, SystemUsersResource } from "./users.js";
export { setUserToTemporaryLeave } from "./users/operations.js";
export type { SetUserToTemporaryLeaveOptions, SystemUserOperations } from "./users/operations.js";
export { listUserApplicationComponentFilters } from "./users/application-component-filters.js";
export type {
  ListUserApplicationComponentFiltersOptions,
  SystemUserApplicationComponentFiltersResource,
} from "./users/application-component-filters.js";
export { createUserSystemPermission } from "./users/system-permissions.js";
export type {
  CreateUserSystemPermissionOptions,
  SystemUserSystemPermissionsResource,
  UserSystemPermission,
  UserSystemPermissionCreatedBy,
  UserSystemPermissionInput,
  UserSystemPermissionInputLoginCompany,
  UserSystemPermissionInputRamBaseSystem,
  UserSystemPermissionLoginCompany,
  UserSystemPermissionPortal,
  UserSystemPermissionPortalContact,
  UserSystemPermissionPortalRepresenting,
  UserSystemPermissionRamBaseSystem,
  UserSystemPermissionValidity,
} from "./users/system-permissions.js";
export { getWebhook } from "./webhooks.js";
export type {
  GetWebhookOptions,
  SystemWebhookById,
  SystemWebhookPath,
  SystemWebhooksResource,
} from "./webhooks.js";
export type {
  OperationInstance,
  OperationInstanceApiOperation,
  OperationInstanceCreatedBy,
  OperationInstanceCreatedFor,
  OperationInstanceError,
  OperationInstanceErrorErrorMessage,
  OperationInstanceErrorInnerError,
  OperationInstanceErrorInnerErrorErrorMessage,
  OperationInstanceErrorInnerErrorParameter,
  OperationInstanceErrorParameter,
  OperationInstanceObjectReference,
  OperationInstanceResultValue,
  OperationInstanceSystemJob,
} from "../types/operation-instance.js";
