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
  SystemApplicationVersionsItem,
  SystemApplicationVersionsPath,
  SystemApplicationVersionsResource,
  UpdateApplicationVersionOptions,
} from "./application-versions.js";
export type {
  SystemApplicationsItem,
  SystemApplicationsPath,
  SystemApplicationsResource,
} from "./applications.js";
export { listApplicationVersions } from "./applications/versions.js";
export type {
  ListApplicationVersionsOptions,
  SystemApplicationsVersionsResource,
} from "./applications/versions.js";
export type {
  SystemAutomatedFlowTemplatesItem,
  SystemAutomatedFlowTemplatesPath,
  SystemAutomatedFlowTemplatesResource,
} from "./automated-flow-templates.js";
export { createAutomatedFlowFromTemplate } from "./automated-flow-templates/operations.js";
export type {
  CreateAutomatedFlowFromTemplateOptions,
  SystemAutomatedFlowTemplatesOperations,
} from "./automated-flow-templates/operations.js";
export type {
  SystemAutomatedFlowsItem,
  SystemAutomatedFlowsPath,
  SystemAutomatedFlowsResource,
} from "./automated-flows.js";
export { saveAutomatedFlowAsTemplate } from "./automated-flows/operations.js";
export type {
  SaveAutomatedFlowAsTemplateInput,
  SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter,
  SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter,
  SaveAutomatedFlowAsTemplateOptions,
  SystemAutomatedFlowsOperations,
} from "./automated-flows/operations.js";
export { createAutomatedFlowFilter } from "./automated-flows/filters.js";
export type {
  AutomatedFlowFilterInput,
  CreateAutomatedFlowFilterOptions,
  SystemAutomatedFlowsFiltersResource,
} from "./automated-flows/filters.js";
export type {
  SystemContextMenuItemsItem,
  SystemContextMenuItemsPath,
  SystemContextMenuItemsResource,
} from "./context-menu-items.js";
export { createContextMenuItemTranslation } from "./context-menu-items/translations.js";
export type {
  ContextMenuItemTranslationInput,
  CreateContextMenuItemTranslationOptions,
  SystemContextMenuItemsTranslationsResource,
} from "./context-menu-items/translations.js";
export type {
  SystemDeploymentPackagesItem,
  SystemDeploymentPackagesPath,
  SystemDeploymentPackagesResource,
} from "./deployment-packages.js";
export { createDeploymentPackageDeploymentObject } from "./deployment-packages/objects.js";
export type {
  CreateDeploymentPackageDeploymentObjectOptions,
  DeploymentPackageDeploymentObjectInput,
  DeploymentPackageDeploymentObjectInputDeploymentFolder,
  DeploymentPackageDeploymentObjectInputObject,
  SystemDeploymentPackagesObjectsResource,
} from "./deployment-packages/objects.js";
export { createDomainValue } from "./domain-values.js";
export type {
  CreateDomainValueOptions,
  DomainValueInput,
  DomainValueInputRepository,
  SystemDomainValuesItem,
  SystemDomainValuesPath,
  SystemDomainValuesResource,
} from "./domain-values.js";
export { updateDomainValueLocalFilters } from "./domain-values/local-filters.js";
export type {
  DomainValueLocalFiltersUpdate,
  DomainValueLocalFiltersUpdateItem,
  SystemDomainValuesLocalFiltersResource,
  UpdateDomainValueLocalFiltersOptions,
} from "./domain-values/local-filters.js";
export type { SystemDutiesItem, SystemDutiesPath, SystemDutiesResource } from "./duties.js";
export { createDutyPrivilege } from "./duties/privileges.js";
export type {
  CreateDutyPrivilegeOptions,
  DutyPrivilegeInput,
  DutyPrivilegeInputPermission,
  SystemDutiesPrivilegesResource,
} from "./duties/privileges.js";
export { createExtension, listExtensions } from "./extensions.js";
export type {
  CreateExtensionOptions,
  ExtensionInput,
  ExtensionInputPublisher,
  ListExtensionsOptions,
  SystemExtensionsItem,
  SystemExtensionsPath,
  SystemExtensionsResource,
} from "./extensions.js";
export { createExtensionRequiredCustomField } from "./extensions/required-custom-fields.js";
export type {
  CreateExtensionRequiredCustomFieldOptions,
  ExtensionRequiredCustomFieldInput,
  ExtensionRequiredCustomFieldInputValueList,
  SystemExtensionsRequiredCustomFieldsResource,
} from "./extensions/required-custom-fields.js";
export { createExtensionRequiredObject } from "./extensions/required-objects.js";
export type {
  CreateExtensionRequiredObjectOptions,
  ExtensionRequiredObjectInput,
  ExtensionRequiredObjectInputObject,
  SystemExtensionsRequiredObjectsResource,
} from "./extensions/required-objects.js";
export type {
  SystemOutputDesignsItem,
  SystemOutputDesignsPath,
  SystemOutputDesignsResource,
} from "./output-designs.js";
export { getOutputDesignVersion, listOutputDesignVersions } from "./output-designs/versions.js";
export type {
  GetOutputDesignVersionOptions,
  ListOutputDesignVersionsOptions,
  SystemOutputDesignsVersionsItem,
  SystemOutputDesignsVersionsPath,
  SystemOutputDesignsVersionsResource,
} from "./output-designs/versions.js";
export type {
  SystemOutputObjectDefinitionsItem,
  SystemOutputObjectDefinitionsPath,
  SystemOutputObjectDefinitionsResource,
} from "./output-object-definitions.js";
export { listOutputObjectDefinitionPrintSettings } from "./output-object-definitions/print-settings.js";
export type {
  ListOutputObjectDefinitionPrintSettingsOptions,
  SystemOutputObjectDefinitionsPrintSettingsResource,
} from "./output-object-definitions/print-settings.js";
export type {
  SystemRambaseEventTypesItem,
  SystemRambaseEventTypesPath,
  SystemRambaseEventTypesResource,
} from "./rambase-event-types.js";
export { updateRamBaseEventTypeParameter } from "./rambase-event-types/parameters.js";
export type {
  RamBaseEventTypeParameterUpdate,
  SystemRambaseEventTypesParametersItem,
  SystemRambaseEventTypesParametersPath,
  SystemRambaseEventTypesParametersResource,
  UpdateRamBaseEventTypeParameterOptions,
} from "./rambase-event-types/parameters.js";
export { createRole } from "./roles.js";
export type {
  CreateRoleOptions,
  RoleInput,
  SystemRolesItem,
  SystemRolesPath,
  SystemRolesResource,
} from "./roles.js";
export { copyRole } from "./roles/operations.js";
export type { CopyRoleInput, CopyRoleOptions, SystemRolesOperations } from "./roles/operations.js";
export { deleteRoleDuty } from "./roles/duties.js";
export type {
  DeleteRoleDutyOptions,
  SystemRolesDutiesItem,
  SystemRolesDutiesPath,
  SystemRolesDutiesResource,
} from "./roles/duties.js";
export { updateRoleTranslation } from "./roles/translations.js";
export type {
  RoleTranslationUpdate,
  SystemRolesTranslationsItem,
  SystemRolesTranslationsPath,
  SystemRolesTranslationsResource,
  UpdateRoleTranslationOptions,
} from "./roles/translations.js";
export { createRoleUserAssignment } from "./roles/user-assignments.js";
export type {
  CreateRoleUserAssignmentOptions,
  RoleUserAssignment,
  RoleUserAssignmentInput,
  RoleUserAssignmentInputUser,
  RoleUserAssignmentUser,
  SystemRolesUserAssignmentsResource,
} from "./roles/user-assignments.js";
export { listSettingDefinitions } from "./setting-definitions.js";
export type {
  ListSettingDefinitionsOptions,
  SystemSettingDefinitionsItem,
  SystemSettingDefinitionsPath,
  SystemSettingDefinitionsResource,
} from "./setting-definitions.js";
export { createSettingDefinitionTranslation } from "./setting-definitions/translations.js";
export type {
  CreateSettingDefinitionTranslationOptions,
  SettingDefinitionTranslationInput,
  SystemSettingDefinitionsTranslationsResource,
} from "./setting-definitions/translations.js";
export type { SystemUsersItem, SystemUsersPath, SystemUsersResource } from "./users.js";
export { setUserToTemporaryLeave } from "./users/operations.js";
export type { SetUserToTemporaryLeaveOptions, SystemUsersOperations } from "./users/operations.js";
export { listUserApplicationComponentFilters } from "./users/application-component-filters.js";
export type {
  ListUserApplicationComponentFiltersOptions,
  SystemUsersApplicationComponentFiltersResource,
} from "./users/application-component-filters.js";
export { createUserSystemPermission } from "./users/system-permissions.js";
export type {
  CreateUserSystemPermissionOptions,
  SystemUsersSystemPermissionsResource,
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
  SystemWebhooksItem,
  SystemWebhooksPath,
  SystemWebhooksResource,
} from "./webhooks.js";
