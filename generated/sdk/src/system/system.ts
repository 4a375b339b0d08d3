// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type SystemApiResource, systemApiResource } from "./api.js";
import {
  type SystemApplicationVersionsResource,
  systemApplicationVersionsResource,
} from "./application-versions.js";
import { type SystemApplicationsResource, systemApplicationsResource } from "./applications.js";
import {
  type SystemAutomatedFlowTemplatesResource,
  systemAutomatedFlowTemplatesResource,
} from "./automated-flow-templates.js";
import { type SystemAutomatedFlowsResource, systemAutomatedFlowsResource } from "./automated-flows.js";
import { type SystemContextMenuItemsResource, systemContextMenuItemsResource } from "./context-menu-items.js";
import {
  type SystemDeploymentPackagesResource,
  systemDeploymentPackagesResource,
} from "./deployment-packages.js";
import { type SystemDomainValuesResource, systemDomainValuesResource } from "./domain-values.js";
import { type SystemDutiesResource, systemDutiesResource } from "./duties.js";
import { type SystemExtensionsResource, systemExtensionsResource } from "./extensions.js";
import { type SystemOutputDesignsResource, systemOutputDesignsResource } from "./output-designs.js";
import {
  type SystemOutputObjectDefinitionsResource,
  systemOutputObjectDefinitionsResource,
} from "./output-object-definitions.js";
import {
  type SystemRambaseEventTypesResource,
  systemRambaseEventTypesResource,
} from "./rambase-event-types.js";
import { type SystemRolesResource, systemRolesResource } from "./roles.js";
import {
  type SystemSettingDefinitionsResource,
  systemSettingDefinitionsResource,
} from "./setting-definitions.js";
import { type SystemUsersResource, systemUsersResource } from "./users.js";
import { type SystemWebhooksResource, systemWebhooksResource } from "./webhooks.js";

/** `/system` */
export interface SystemResource {
  /** `/system/api` */
  readonly api: SystemApiResource;
  /** `/system/application-versions` */
  readonly applicationVersions: SystemApplicationVersionsResource;
  /** `/system/applications` */
  readonly applications: SystemApplicationsResource;
  /** `/system/automated-flow-templates` */
  readonly automatedFlowTemplates: SystemAutomatedFlowTemplatesResource;
  /** `/system/automated-flows` */
  readonly automatedFlows: SystemAutomatedFlowsResource;
  /** `/system/context-menu-items` */
  readonly contextMenuItems: SystemContextMenuItemsResource;
  /** `/system/deployment-packages` */
  readonly deploymentPackages: SystemDeploymentPackagesResource;
  /** `/system/domain-values` */
  readonly domainValues: SystemDomainValuesResource;
  /** `/system/duties` */
  readonly duties: SystemDutiesResource;
  /** `/system/extensions` */
  readonly extensions: SystemExtensionsResource;
  /** `/system/output-designs` */
  readonly outputDesigns: SystemOutputDesignsResource;
  /** `/system/output-object-definitions` */
  readonly outputObjectDefinitions: SystemOutputObjectDefinitionsResource;
  /** `/system/rambase-event-types` */
  readonly rambaseEventTypes: SystemRambaseEventTypesResource;
  /** `/system/roles` */
  readonly roles: SystemRolesResource;
  /** `/system/setting-definitions` */
  readonly settingDefinitions: SystemSettingDefinitionsResource;
  /** `/system/users` */
  readonly users: SystemUsersResource;
  /** `/system/webhooks` */
  readonly webhooks: SystemWebhooksResource;
}

/** Makes a `SystemResource`, whose members are made when they are read. */
export function systemResource(rambase: AnyClient): SystemResource {
  return {
    get api() {
      return systemApiResource(rambase);
    },
    get applicationVersions() {
      return systemApplicationVersionsResource(rambase);
    },
    get applications() {
      return systemApplicationsResource(rambase);
    },
    get automatedFlowTemplates() {
      return systemAutomatedFlowTemplatesResource(rambase);
    },
    get automatedFlows() {
      return systemAutomatedFlowsResource(rambase);
    },
    get contextMenuItems() {
      return systemContextMenuItemsResource(rambase);
    },
    get deploymentPackages() {
      return systemDeploymentPackagesResource(rambase);
    },
    get domainValues() {
      return systemDomainValuesResource(rambase);
    },
    get duties() {
      return systemDutiesResource(rambase);
    },
    get extensions() {
      return systemExtensionsResource(rambase);
    },
    get outputDesigns() {
      return systemOutputDesignsResource(rambase);
    },
    get outputObjectDefinitions() {
      return systemOutputObjectDefinitionsResource(rambase);
    },
    get rambaseEventTypes() {
      return systemRambaseEventTypesResource(rambase);
    },
    get roles() {
      return systemRolesResource(rambase);
    },
    get settingDefinitions() {
      return systemSettingDefinitionsResource(rambase);
    },
    get users() {
      return systemUsersResource(rambase);
    },
    get webhooks() {
      return systemWebhooksResource(rambase);
    },
  };
}
