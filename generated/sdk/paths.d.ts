export interface paths {
    "/base/companies/current/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the settings of the company that the request runs in */
        get: operations["listCompanyCurrentSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/base/companies/setting-definitions/{settingDefinitionId}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Translates the texts of a company setting into one more language */
        post: operations["createCompanySettingDefinitionTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/base/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists countries */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/base/countries/{countryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one country */
        get: operations["getCountry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/base/medias": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a picture or film to the media library */
        post: operations["createMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/file-folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a folder for files */
        post: operations["createFileFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/notebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a notebook */
        post: operations["createNotebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaboration/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a task */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finance/budget-accounts/{budgetAccountId}/amounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the amounts planned on one budget account */
        get: operations["listBudgetAccountBudgetAmounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finance/budget-accounts/{budgetAccountId}/amounts/{budgetAmountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an amount from a budget account */
        delete: operations["deleteBudgetAccountBudgetAmount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finance/confidential-types/{confidentialTypeId}/user-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a user see documents of a confidential type */
        post: operations["createConfidentialTypeUserAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finance/departments/{departmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a department */
        delete: operations["deleteDepartment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finance/general-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Posts a transaction to the general ledger */
        post: operations["createGeneralLedgerPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/human-resources/time-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the kinds of time that employees can register */
        get: operations["listTimeTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/human-resources/work-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the periods that employees have worked */
        get: operations["listWorkPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logistics/stock-location-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists which stock lies at which location */
        get: operations["listStockLocationAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logistics/stock-location-assignments/{stockLocationAssignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one assignment of stock to a location */
        get: operations["getStockLocationAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logistics/stock-location-assignments/{stockLocationAssignmentId}/assignment-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists everything that has happened to one stock location assignment */
        get: operations["listStockLocationAssignmentAssignmentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logistics/stock-locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the places where stock is kept. */
        get: operations["listStockLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurement/orders/{purchaseOrderId}/items/{itemId}/applicable-invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Connects a line of a supplier's invoice with the order line it is for */
        post: operations["createPurchaseOrderItemApplicableInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurement/products/{purchaseProductId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a product as purchasing sees it, with its prices */
        get: operations["getPurchaseProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/structure-versions/{productStructureVersionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one version of what a product is made of */
        get: operations["getProductStructureVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists product units, the single pieces behind serial numbers */
        get: operations["listProductUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/units/{productUnitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one product unit */
        get: operations["getProductUnit"];
        /** Changes a product unit, the single piece behind a serial number */
        put: operations["updateProductUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production/mrb-specifications/{mrbSpecificationId}/sections/{sectionId}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Translates the title of a section of a manufacturing record book */
        post: operations["createMrbSpecificationSectionTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production/resource-categories/{productionResourceCategoryId}/work-order-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the work order operations planned on the resources of one category */
        get: operations["listProductionResourceCategoryWorkOrderOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production/resource-groups/{productionResourceGroupId}/members/{productionResourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a resource out of a resource group */
        delete: operations["deleteProductionResourceGroupProductionResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the machines, tools and people that production plans with */
        get: operations["listProductionResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production/resources/{productionResourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one resource of production */
        get: operations["getProductionResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rental/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists rental contracts */
        get: operations["listContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales/credit-notes/{salesCreditNoteId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a line of a credit note */
        delete: operations["deleteSalesCreditNoteItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the customers of the company */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales/invoices/{salesInvoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a sales invoice */
        delete: operations["deleteSalesInvoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales/orders/{salesOrderId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the lines of a sales order */
        get: operations["listSalesOrderItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales/quote-requests/{salesQuoteRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one request for a quote */
        get: operations["getSalesQuoteRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales/quote-requests/{salesQuoteRequestId}/api-operations/100218/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forwards a quote request to an existing quote. */
        post: operations["forwardQuoteRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales/quote-requests/{salesQuoteRequestId}/api-operations/100221/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares a quote request for quoting. */
        post: operations["prepareQuoteRequestForQuoting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales/quotes/{salesQuoteId}/api-operations/100176/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a quote into a new sales order. */
        post: operations["turnQuoteIntoNewSalesOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales/quotes/{salesQuoteId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the lines of a sales quote */
        get: operations["listSalesQuoteItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/api/operation-instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists runs of API operations, of all operations together */
        get: operations["listApiOperationInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/application-versions/{applicationVersionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one version of an application */
        put: operations["updateApplicationVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/applications/{applicationId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the versions of an application */
        get: operations["listApplicationVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/automated-flow-templates/{automatedFlowTemplateId}/api-operations/101331/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates an automated flow from a template. */
        post: operations["createAutomatedFlowFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/automated-flows/{automatedFlowId}/api-operations/101326/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Saves an automated flow as a template. */
        post: operations["saveAutomatedFlowAsTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/automated-flows/{automatedFlowId}/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a condition to an automated flow */
        post: operations["createAutomatedFlowFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/context-menu-items/{contextMenuItemId}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Translates an entry of a context menu into one more language */
        post: operations["createContextMenuItemTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/deployment-packages/{deploymentPackageId}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an object into a deployment package */
        post: operations["createDeploymentPackageDeploymentObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/domain-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a value to the codes that a field may hold */
        post: operations["createDomainValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/domain-values/{domainValueId}/local-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces the filters that decide where a domain value can be chosen */
        put: operations["updateDomainValueLocalFilters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/duties/{dutyId}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a privilege to a duty */
        post: operations["createDutyPrivilege"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists extensions, packages of additions to RamBase */
        get: operations["listExtensions"];
        put?: never;
        /** Adds an extension */
        post: operations["createExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/extensions/{extensionId}/required-custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declares a custom field that an extension cannot do without */
        post: operations["createExtensionRequiredCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/extensions/{extensionId}/required-objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declares an object that an extension cannot do without */
        post: operations["createExtensionRequiredObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/output-designs/{outputDesignId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the versions of an output design */
        get: operations["listOutputDesignVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/output-designs/{outputDesignId}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one version of an output design */
        get: operations["getOutputDesignVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/output-object-definitions/{outputObjectDefinitionId}/print-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how documents of one kind are printed for the customer */
        get: operations["listOutputObjectDefinitionPrintSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/rambase-event-types/{rambaseEventTypeId}/parameters/{parameterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a parameter of an event type */
        put: operations["updateRamBaseEventTypeParameter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a role that users can be given
         * @deprecated
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/roles/{roleId}/api-operations/100147/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copies a role. */
        post: operations["copyRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/roles/{roleId}/duties/{dutyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a duty out of a role */
        delete: operations["deleteRoleDuty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/roles/{roleId}/translations/{translationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the translation of a role's texts */
        put: operations["updateRoleTranslation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/roles/{roleId}/user-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a role to a user. */
        post: operations["createRoleUserAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/setting-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the settings that a system knows */
        get: operations["listSettingDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/setting-definitions/{settingDefinitionId}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Translates the texts of a system setting into one more language */
        post: operations["createSettingDefinitionTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/users/{userId}/api-operations/100759/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a user to temporary leave (status 7). */
        post: operations["setUserToTemporaryLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/users/{userId}/application-component-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the filters that a user has saved in the components of applications */
        get: operations["listUserApplicationComponentFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/users/{userId}/system-permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a user into a RamBase system */
        post: operations["createUserSystemPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one webhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What the API answers when a request fails. */
        Error: {
            /**
             * Format: int32
             * @description The HTTP status, once more.
             */
            httpStatusCode?: number;
            /** @description The HTTP status in words. */
            httpStatusDescription?: string;
            /** @description The message in English, its parameters filled in. */
            message?: string;
            /** @description The message in the language asked for with `$lang`. */
            translatedMessage?: string;
            /** @description Where the server was when the error happened; sent in some cases only. */
            stackTrace?: string;
            /** @description The error message as a resource of its own. */
            errorMessage?: {
                /** @description The stable number of the error. Compare this, never the texts. Some clients have met it as text. */
                errorMessageId?: number | string;
                /** @description Address of the error message resource. */
                errorMessageLink?: string;
            };
            /** @description The values that were filled into the message. */
            parameters?: {
                /**
                 * Format: int32
                 * @description Place of the value in the message.
                 */
                index?: number;
                /** @description The value. */
                value?: string;
            }[];
            /** @description The errors that led to this one. */
            innerErrors?: components["schemas"]["InnerError"][];
        };
        /** @description An error inside another error. */
        InnerError: {
            /** @description The message in English, its parameters filled in. */
            message?: string;
            /** @description The message in the language asked for with `$lang`. */
            translatedMessage?: string;
            /** @description Where the server was when the error happened; sent in some cases only. */
            stackTrace?: string;
            /** @description The error message as a resource of its own. */
            errorMessage?: {
                /** @description The stable number of the error. Compare this, never the texts. Some clients have met it as text. */
                errorMessageId?: number | string;
                /** @description Address of the error message resource. */
                errorMessageLink?: string;
            };
            /** @description The values that were filled into the message. */
            parameters?: {
                /**
                 * Format: int32
                 * @description Place of the value in the message.
                 */
                index?: number;
                /** @description The value. */
                value?: string;
            }[];
            /** @description The errors that led to this one. */
            innerErrors?: components["schemas"]["InnerError"][];
        };
        ApplicationVersionUpdate: {
            /** @description Keyword by which the version is found. */
            applicationMatch?: string;
            /** @description Order of the fields in a component, where a customer has rearranged them. */
            customFieldOrder?: {
                /** @description The order itself, written as JSON. */
                fieldOrder?: string;
            };
        };
        AutomatedFlowFilterInput: {
            /** @description Field that the condition looks at. */
            field: string;
            /** @description How the field is compared. */
            operator: string;
            /** @description What the field is compared with. */
            condition: string;
        };
        CompanySettingDefinitionTranslationInput: {
            /** @description Language that the texts are written in. */
            language: string;
            /** @description Name of the setting in that language. */
            name: string;
            /** @description Explanation of the setting in that language. */
            description?: string;
        };
        ConfidentialTypeUserAssignment: {
            /**
             * Format: int32
             * @description Number of this assignment.
             */
            userAssignmentId?: number;
            /**
             * Format: int32
             * @description State of the assignment.
             */
            status?: number;
            /**
             * Format: date-time
             * @description When the assignment was made.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the assignment was last changed.
             */
            updatedAt?: string;
            user?: {
                /**
                 * Format: int32
                 * @description Number of the user who may see the documents.
                 */
                userId?: number;
                /** @description First name of that user. */
                firstName?: string;
                /** @description Full name of that user. */
                name?: string;
                /** @description Address of that user. */
                userLink?: string;
            };
        };
        ConfidentialTypeUserAssignmentInput: {
            user: {
                /**
                 * Format: int32
                 * @description The user who may see these documents.
                 */
                userId: number;
            };
        };
        ContextMenuItemTranslationInput: {
            /** @description Language that the texts are written in, as a three-letter ISO 639-2 code. */
            language: string;
            /** @description Wording of the entry in that language. */
            title: string;
            /** @description Question that is asked, in that language, before the entry does its work. */
            confirmationDialogText?: string;
        };
        CopyRoleInput: {
            /** @description What the new role is called. */
            name: string;
            /**
             * @description Whether the users of the copied role are given the new role as well.
             * @default false
             */
            includeUsers?: boolean;
        };
        DeploymentPackageDeploymentObjectInput: {
            /** @description Why the object is in the package. */
            comment?: string;
            object: {
                /** @description Kind of object to carry over. */
                objectType: string;
                /** @description Identifier of the object, which need not be a number. */
                objectId: string;
            };
            deploymentFolder?: {
                /**
                 * Format: int32
                 * @description Folder of the package in which the object lies.
                 */
                deploymentFolderId?: number;
            };
        };
        DomainValueInput: {
            /** @description Object (or archive) whose field takes the code. */
            object: string;
            /** @description Field that takes the code. */
            field: string;
            /** @description The code itself. */
            value?: string;
            /**
             * Format: int32
             * @description Where the code stands when codes are sorted.
             */
            priority?: number;
            /** @description Text that people see in place of the code. */
            description: string;
            repository?: {
                /** @description Whether the code is the same everywhere (GLOBAL) or belongs to this system (LOCAL). */
                scope?: string;
                /** @description How far the code may be changed locally. */
                localMode?: string;
            };
        };
        DomainValueLocalFiltersUpdate: components["schemas"]["DomainValueLocalFiltersUpdateItem"][];
        DomainValueLocalFiltersUpdateItem: {
            /** @description Whether the filter counts everywhere (GLOBAL) or in this system only (LOCAL). */
            scope?: string;
            /** @description Which of several alternatives the filter belongs to. */
            alternative?: string;
            /** @description Where the value that is compared comes from. */
            source?: string;
            /** @description How the two values are compared. */
            operator?: string;
            /** @description What the field is compared with. */
            value?: string;
            /** @description Field of the source that is compared. */
            field?: string;
        };
        DutyPrivilegeInput: {
            permission: {
                /**
                 * Format: int32
                 * @description The permission that people with this duty get.
                 */
                permissionId: number;
            };
        };
        ExtensionInput: {
            /** @description What the extension is called. */
            name: string;
            /** @description What the extension adds. */
            description?: string;
            /** @description Terms under which the extension may be used. */
            termsAndConditions?: string;
            publisher?: {
                /**
                 * Format: int32
                 * @description The company that publishes the extension.
                 */
                publisherId?: number;
            };
        };
        ExtensionRequiredCustomFieldInput: {
            /**
             * Format: int32
             * @description Object that has to carry the custom field.
             */
            object: number;
            /** @description Name that the custom field must have. */
            name: string;
            /** @description What the custom field is for. */
            description?: string;
            /**
             * Format: int32
             * @description Kind of value that the custom field holds.
             */
            dataType: number;
            valueList?: {
                /** @description Object whose domain values the custom field offers. */
                object?: string;
                /** @description Field of that object whose domain values are offered. */
                field?: string;
            };
        };
        ExtensionRequiredObjectInput: {
            object: {
                /** @description Kind of object that is needed. */
                objectType: string;
                /**
                 * Format: int32
                 * @description Number of the object.
                 */
                objectId: number;
            };
        };
        FileFolderInput: {
            /** @description Name of the folder, in English. */
            name?: string;
            /** @description Kind of folder to add. */
            fileFolderType: {
                /**
                 * Format: int32
                 * @description Number of that kind.
                 */
                fileFolderTypeId: number;
            };
            parentFileFolder?: {
                /**
                 * Format: int32
                 * @description Folder that the new one is put into.
                 */
                fileFolderId?: number;
            };
            owner: {
                /** @description Kind of object that the files belong to. */
                objectType: string;
                /**
                 * Format: int32
                 * @description Number of that object.
                 */
                objectId: number;
                /**
                 * Format: int32
                 * @description Line of the object, when the files belong to a single line.
                 */
                itemId?: number;
            };
        };
        ForwardQuoteRequestInput: {
            /**
             * Format: int32
             * @description The quote that the request goes into.
             */
            salesQuoteId: number;
        };
        GeneralLedgerPostingInput: {
            /**
             * Format: date
             * @description Day that the transaction is booked on.
             */
            transactionDate: string;
            accountingPeriod: {
                /**
                 * Format: int32
                 * @description Accounting period that carries it: year and month, as in 202409.
                 */
                period: number;
            };
            /** @description Kind of posting. */
            category: string;
            /** @description Remark for whoever reads the ledger. */
            note?: string;
        };
        MediaInput: {
            /** @description Title under which the medium is found. */
            title: string;
            /** @description What can be seen in it. */
            description?: string;
            /** @description Photographer, illustrator or film maker who holds the credit. */
            photographer?: string;
            /** @description Whether it is a picture or a film. */
            type?: string;
            folder: {
                /**
                 * Format: int32
                 * @description Folder of the library in which it lies.
                 */
                folderId: number;
            };
        };
        MrbSpecificationSectionTranslationInput: {
            /** @description Title of the section in that language. */
            title: string;
            /** @description Language that the title is written in. */
            language: string;
        };
        NotebookInput: {
            /** @description What the notebook is called. */
            name: string;
            /** @description Whether nobody but its creator can see the notebook. */
            isPrivate: boolean;
        };
        OperationInstance: {
            /**
             * Format: int32
             * @description Number under which this run of the operation can be looked up.
             */
            operationInstanceId?: number;
            /**
             * Format: int32
             * @description How far the run has come: 2 while it works, 9 when it is done, 7 when it has failed.
             */
            status?: number;
            /**
             * Format: date-time
             * @description When the run was started.
             */
            createdAt?: string;
            /** @description The user who started the run. */
            createdBy?: {
                /**
                 * Format: int32
                 * @description Number of that user.
                 */
                userId?: number;
                /** @description Address of that user. */
                userLink?: string;
            };
            createdFor?: {
                /** @description Number of the object that the run was started for. */
                objectId?: string;
                /** @description Kind of the object that the run was started for. */
                objectType?: string;
                /** @description Address of that object in the API. */
                objectLink?: string;
                /**
                 * Format: int32
                 * @description Line of the object, when the run concerns a single line.
                 */
                itemId?: number;
                /** @description Kind of that line. */
                itemType?: string;
                /** @description Address of that line in the API. */
                itemLink?: string;
                /** @description Key that RamBase itself uses for the object or line. */
                ramBaseKey?: string;
            };
            apiOperation?: {
                /**
                 * Format: int32
                 * @description Number of the operation that was run.
                 */
                apiOprationId?: number;
                /** @description Address of the operation. */
                apiOperationLink?: string;
            };
            objectReference?: {
                /** @description Number of the object that the run refers to. */
                objectId?: string;
                /** @description Kind of the object that the run refers to. */
                objectType?: string;
                /** @description Address of the object referred to. */
                objectLink?: string;
                /**
                 * Format: int32
                 * @description Line of the object referred to, when it is a single line.
                 */
                itemId?: number;
                /** @description Kind of the line referred to. */
                itemType?: string;
                /** @description Address of the line referred to. */
                itemLink?: string;
                /** @description Key that RamBase itself uses for the object or line referred to. */
                ramBaseKey?: string;
            };
            error?: {
                /** @description What went wrong, in English, with the values of this run filled in. */
                message?: string;
                /** @description The same message in the language that $lang or the user's settings ask for; in English where no translation exists. */
                translatedMessage?: string;
                /** @description Where in the program the run failed. Meant for a support case. */
                stackTrace?: string;
                /** @description Which of the documented errors stopped the run. Missing while nothing has gone wrong. */
                errorMessage?: {
                    /**
                     * Format: int32
                     * @description Number of the error; it stays the same when its text changes.
                     */
                    errorMessageId?: number;
                    /** @description Address of the error's description. */
                    errorMessageLink?: string;
                };
                parameters?: {
                    /**
                     * Format: int32
                     * @description Place of the value in the message.
                     */
                    index?: number;
                    /** @description The value that was filled in there. */
                    value?: string;
                }[];
                innerErrors?: {
                    /** @description What went wrong underneath, in English, with the values of this run filled in. */
                    message?: string;
                    /** @description The underlying message in the language that $lang or the user's settings ask for; in English where no translation exists. */
                    translatedMessage?: string;
                    /** @description Where in the program the underlying error arose. */
                    stackTrace?: string;
                    /** @description Which of the documented errors lies underneath. */
                    errorMessage?: {
                        /**
                         * Format: int32
                         * @description Number of the underlying error.
                         */
                        errorMessageId?: number;
                        /** @description Address of the underlying error's description. */
                        errorMessageLink?: string;
                    };
                    parameters?: {
                        /**
                         * Format: int32
                         * @description Place of the value in the underlying message.
                         */
                        index?: number;
                        /** @description The value that was filled in there. */
                        value?: string;
                    }[];
                }[];
            };
            resultValues?: {
                /** @description Name of a value that the operation hands back. */
                key?: string;
                /** @description The value under that name. */
                value?: string;
            }[];
            /** @description The background job that does the work. Missing when the operation finished on the spot. */
            systemJob?: {
                /**
                 * Format: int32
                 * @description Number of the background job.
                 */
                objectId?: number;
                /** @description Kind of object that the job is. */
                objectType?: string;
                /**
                 * Format: int32
                 * @description How much of the job is done, in percent.
                 */
                percentComplete?: number;
                /** @description Address of the job in the API. */
                objectLink?: string;
            };
            /** @description Address of this run; read it again to see whether the run has finished. */
            operationInstanceLink?: string;
        };
        ProductUnitUpdate: {
            /** @description Serial number that tells the unit from others of its product. */
            serialNumber?: string;
            /** @description Text that is stamped or printed on the unit's body. */
            marking?: string;
        };
        PurchaseOrderItemApplicableInvoiceInput: {
            supplierInvoiceItem: {
                /**
                 * Format: int32
                 * @description Line of the invoice.
                 */
                supplierInvoiceItemId: number;
                supplierInvoice: {
                    /**
                     * Format: int32
                     * @description The supplier's invoice that holds the line.
                     */
                    supplierInvoiceId: number;
                };
            };
        };
        RamBaseEventTypeParameterUpdate: {
            /** @description Name under which events carry the value. */
            key?: string;
            /** @description Kind of value that the parameter holds. */
            datatype?: string;
            /** @description Whether every event of this type carries the parameter. */
            isRequired?: boolean;
        };
        RoleInput: {
            /** @description What the role is called. */
            name: string;
            /**
             * Format: int32
             * @description Lowest level a user needs before the role may be given to them.
             *     The level also decides which duties fit into the role: none that demands more.
             *     Levels (from most to least powerful): administrator, partner, user, portal user
             */
            requiredUserLevel?: number;
        };
        RoleTranslationUpdate: {
            /** @description Language that the texts are written in. */
            language?: string;
            /** @description Name of the role in that language. */
            name?: string;
            /** @description Explanation of the role in that language. */
            description?: string;
        };
        RoleUserAssignment: {
            /**
             * Format: int32
             * @description Number of this assignment.
             */
            userAssignmentId?: number;
            /**
             * Format: int32
             * @description State of the assignment.
             */
            status?: number;
            /**
             * Format: date
             * @description First day on which the user holds the role.
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Last day on which the user holds the role.
             */
            validTo?: string;
            /** @description Why the user was given the role. */
            comment?: string;
            /** @description Company database in which the role counts. */
            database?: string;
            user?: {
                /**
                 * Format: int32
                 * @description Number of the user who holds the role.
                 */
                userId?: number;
                /** @description Address of that user. */
                userLink?: string;
            };
        };
        RoleUserAssignmentInput: {
            /**
             * Format: date
             * @description First day on which the user holds the role.
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Last day on which the user holds the role.
             */
            validTo?: string;
            /** @description Why the user is given the role. */
            comment?: string;
            user: {
                /**
                 * Format: int32
                 * @description The user who is given the role.
                 */
                userId: number;
            };
        };
        SaveAutomatedFlowAsTemplateInput: {
            /** @description What the template is called. */
            name: string;
            /** @description What flows made from the template are good for. */
            description?: string;
            automatedFlowParameters?: {
                /**
                 * Format: int32
                 * @description A parameter of the flow that the template takes over.
                 */
                automatedFlowParameterId?: number;
            }[];
            automatedFlowFilters?: {
                /**
                 * Format: int32
                 * @description A condition of the flow that the template takes over.
                 */
                automatedFlowFilterId?: number;
            }[];
        };
        SettingDefinitionTranslationInput: {
            /** @description Language that the texts are written in. */
            language: string;
            /** @description Name of the setting in that language. */
            name: string;
            /** @description Explanation of the setting in that language. */
            description?: string;
        };
        UserSystemPermission: {
            /**
             * Format: int32
             * @description Number of this permission.
             */
            systemPermissionId?: number;
            /**
             * Format: int32
             * @description State of the permission.
             */
            status?: number;
            /**
             * Format: date-time
             * @description When the permission was granted.
             */
            createdAt?: string;
            /** @description Why the user was let in. */
            reason?: string;
            /** @description Whether the user may extract data across the whole system. */
            hasGlobalDataExtractionAccess?: boolean;
            /** @description Whether the user may develop in the system. */
            hasDeveloperAccess?: boolean;
            validity?: {
                /**
                 * Format: date-time
                 * @description From when the permission holds.
                 */
                effectiveAt?: string;
                /**
                 * Format: date-time
                 * @description When the permission ends.
                 */
                expireAt?: string;
            };
            /** @description The user's main company, which a login leads to. */
            loginCompany?: {
                /** @description Short code of that company's database. */
                database?: string;
            };
            createdBy?: {
                /**
                 * Format: int32
                 * @description Number of the user who granted the permission.
                 */
                userId?: number;
                /** @description First name of that user. */
                firstName?: string;
                /** @description Full name of that user. */
                name?: string;
                /** @description Address of that user. */
                userLink?: string;
            };
            ramBaseSystem?: {
                /**
                 * Format: int32
                 * @description Number of the system.
                 */
                ramBaseSystemId?: number;
                /** @description What the system is called. */
                name?: string;
                /** @description What the system is used for. */
                description?: string;
                /** @description Whether it is a test system, where no real business is done. */
                isTestSystem?: boolean;
            };
            portal?: {
                contact?: {
                    /**
                     * Format: int32
                     * @description The contact behind a portal user.
                     */
                    contactId?: number;
                    /** @description Address of that contact. */
                    contactLink?: string;
                };
                /** @description The customer or supplier on whose behalf a portal user acts. */
                representing?: {
                    /**
                     * Format: int32
                     * @description Number of that customer or supplier.
                     */
                    objectId?: number;
                    /** @description Whether it is a customer or a supplier. */
                    objectType?: string;
                    /** @description Key that RamBase itself uses for the customer or supplier. */
                    ramBaseKey?: string;
                    /** @description Address of that customer or supplier. */
                    objectLink?: string;
                };
            };
        };
        UserSystemPermissionInput: {
            /** @description Why the user needs access; a production system is not opened without a reason. */
            reason: string;
            ramBaseSystem: {
                /**
                 * Format: int32
                 * @description The system that the user is let into.
                 */
                ramBaseSystemId: number;
            };
            /** @description The user's main company, which a login leads to. */
            loginCompany?: {
                /** @description Short code of that company's database. */
                database?: string;
            };
        };
    };
    responses: {
        /** @description The request has to be corrected before it is sent again. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is missing, wrong or expired. The answer has no error object. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The API client lacks access to the resource, or the user lacks the role or duty it takes. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The resource, or something that the request refers to, does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed to carry out the request. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Company database in which the request runs. */
        db: string;
        /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
        expand: string;
        /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
        format: string;
        /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
        lang: string;
        /** @description Names of the fields to answer, separated by commas. All others are left out. */
        select: string;
        /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
        showDomainDescriptions: boolean;
        /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
        useMinimumVersion: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCompanyCurrentSettings: {
        parameters: {
            query?: {
                /** @description Part of the key or the name of the settings to find. */
                search?: string;
                /** @description Whether only settings that are switched on are listed. */
                activeOnly?: boolean;
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createCompanySettingDefinitionTranslation: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The setting to translate. */
                settingDefinitionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    translation: components["schemas"]["CompanySettingDefinitionTranslationInput"];
                };
                "application/xml": components["schemas"]["CompanySettingDefinitionTranslationInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listCountries: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getCountry: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
            };
            header?: never;
            path: {
                /** @description The country to read. */
                countryId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createMedia: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    media: components["schemas"]["MediaInput"];
                };
                "application/xml": components["schemas"]["MediaInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createFileFolder: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fileFolder: components["schemas"]["FileFolderInput"];
                };
                "application/xml": components["schemas"]["FileFolderInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createNotebook: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notebook: components["schemas"]["NotebookInput"];
                };
                "application/xml": components["schemas"]["NotebookInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTask: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
            };
            header?: never;
            path: {
                /** @description The task to delete. */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listBudgetAccountBudgetAmounts: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /** @description The budget account whose amounts are listed. */
                budgetAccountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteBudgetAccountBudgetAmount: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
            };
            header?: never;
            path: {
                /** @description The budget account that holds the amount. */
                budgetAccountId: number;
                /** @description The amount to delete. */
                budgetAmountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createConfidentialTypeUserAssignment: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The confidential type that is opened to the user. */
                confidentialTypeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    userAssignment: components["schemas"]["ConfidentialTypeUserAssignmentInput"];
                };
                "application/xml": components["schemas"]["ConfidentialTypeUserAssignmentInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userAssignment?: components["schemas"]["ConfidentialTypeUserAssignment"];
                    };
                    "application/xml": components["schemas"]["ConfidentialTypeUserAssignment"];
                };
            };
            /** @description The request has to be corrected before it is sent again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource, or something that the request refers to, does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    deleteDepartment: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
            };
            header?: never;
            path: {
                /** @description The department to delete. */
                departmentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createGeneralLedgerPosting: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    generalLedgerPosting: components["schemas"]["GeneralLedgerPostingInput"];
                };
                "application/xml": components["schemas"]["GeneralLedgerPostingInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listTimeTypes: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkPeriods: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listStockLocationAssignments: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getStockLocationAssignment: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
            };
            header?: never;
            path: {
                /** @description The assignment to read. */
                stockLocationAssignmentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listStockLocationAssignmentAssignmentEvents: {
        parameters: {
            query?: {
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /** @description The assignment whose history is wanted. */
                stockLocationAssignmentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listStockLocations: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createPurchaseOrderItemApplicableInvoice: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The purchase order. */
                purchaseOrderId: number;
                /** @description The line of the order that is invoiced. */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicableInvoice: components["schemas"]["PurchaseOrderItemApplicableInvoiceInput"];
                };
                "application/xml": components["schemas"]["PurchaseOrderItemApplicableInvoiceInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getPurchaseProduct: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
            };
            header?: never;
            path: {
                /** @description The product, by its expanded identifier (which need not be a number). */
                purchaseProductId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getProductStructureVersion: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
            };
            header?: never;
            path: {
                /** @description The version to read. */
                productStructureVersionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listProductUnits: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getProductUnit: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
            };
            header?: never;
            path: {
                /** @description The unit to read. */
                productUnitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProductUnit: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The unit to change. */
                productUnitId: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    productUnit?: components["schemas"]["ProductUnitUpdate"];
                };
                "application/xml": components["schemas"]["ProductUnitUpdate"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createMrbSpecificationSectionTranslation: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The specification of the record book. */
                mrbSpecificationId: number;
                /** @description The section to translate. */
                sectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    translation: components["schemas"]["MrbSpecificationSectionTranslationInput"];
                };
                "application/xml": components["schemas"]["MrbSpecificationSectionTranslationInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listProductionResourceCategoryWorkOrderOperations: {
        parameters: {
            query?: {
                /** @description Whether operations of the categories below this one are listed too. */
                includeSubCategories?: boolean;
                /** @description Name of the only category below this one that is wanted. */
                subCategoryName?: string;
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /** @description The category of machines, tools or people. */
                productionResourceCategoryId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteProductionResourceGroupProductionResource: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
            };
            header?: never;
            path: {
                /** @description The group that loses a member. */
                productionResourceGroupId: number;
                /** @description The machine, tool or person to take out. */
                productionResourceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listProductionResources: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getProductionResource: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
            };
            header?: never;
            path: {
                /** @description The machine, tool or person to read. */
                productionResourceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listContracts: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSalesCreditNoteItem: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
            };
            header?: never;
            path: {
                /** @description The credit note that holds the line. */
                salesCreditNoteId: number;
                /** @description The line to delete, counted within the credit note. */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSalesInvoice: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
            };
            header?: never;
            path: {
                /** @description The invoice to delete. */
                salesInvoiceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listSalesOrderItems: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /** @description The order whose lines are listed. */
                salesOrderId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getSalesQuoteRequest: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
            };
            header?: never;
            path: {
                /** @description The request to read. */
                salesQuoteRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    forwardQuoteRequest: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The request to forward. */
                salesQuoteRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parameters: components["schemas"]["ForwardQuoteRequestInput"];
                };
                "application/xml": components["schemas"]["ForwardQuoteRequestInput"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        operationInstance?: components["schemas"]["OperationInstance"];
                    };
                    "application/xml": components["schemas"]["OperationInstance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    prepareQuoteRequestForQuoting: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The request that is going to be answered. */
                salesQuoteRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        operationInstance?: components["schemas"]["OperationInstance"];
                    };
                    "application/xml": components["schemas"]["OperationInstance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    turnQuoteIntoNewSalesOrder: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The quote that the customer has accepted. */
                salesQuoteId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        operationInstance?: components["schemas"]["OperationInstance"];
                    };
                    "application/xml": components["schemas"]["OperationInstance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listSalesQuoteItems: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /** @description The quote whose lines are listed. */
                salesQuoteId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listApiOperationInstances: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateApplicationVersion: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                applicationVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    applicationVersion?: components["schemas"]["ApplicationVersionUpdate"];
                };
                "application/xml": components["schemas"]["ApplicationVersionUpdate"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listApplicationVersions: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /** @description The application whose versions are listed. */
                applicationId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createAutomatedFlowFromTemplate: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The template to start from. */
                automatedFlowTemplateId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        operationInstance?: components["schemas"]["OperationInstance"];
                    };
                    "application/xml": components["schemas"]["OperationInstance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    saveAutomatedFlowAsTemplate: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The flow that serves as the model. */
                automatedFlowId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parameters: components["schemas"]["SaveAutomatedFlowAsTemplateInput"];
                };
                "application/xml": components["schemas"]["SaveAutomatedFlowAsTemplateInput"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        operationInstance?: components["schemas"]["OperationInstance"];
                    };
                    "application/xml": components["schemas"]["OperationInstance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createAutomatedFlowFilter: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The flow that gets the condition. */
                automatedFlowId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    automatedFlowFilter: components["schemas"]["AutomatedFlowFilterInput"];
                };
                "application/xml": components["schemas"]["AutomatedFlowFilterInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createContextMenuItemTranslation: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The menu entry to translate. */
                contextMenuItemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    translation: components["schemas"]["ContextMenuItemTranslationInput"];
                };
                "application/xml": components["schemas"]["ContextMenuItemTranslationInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createDeploymentPackageDeploymentObject: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The package that the object goes into. */
                deploymentPackageId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deploymentObject: components["schemas"]["DeploymentPackageDeploymentObjectInput"];
                };
                "application/xml": components["schemas"]["DeploymentPackageDeploymentObjectInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createDomainValue: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    domainValue: components["schemas"]["DomainValueInput"];
                };
                "application/xml": components["schemas"]["DomainValueInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDomainValueLocalFilters: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The domain value whose filters are replaced. */
                domainValueId: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    localFilters?: components["schemas"]["DomainValueLocalFiltersUpdate"];
                };
                "application/xml": components["schemas"]["DomainValueLocalFiltersUpdate"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createDutyPrivilege: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The duty that gets the privilege. */
                dutyId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    privilege: components["schemas"]["DutyPrivilegeInput"];
                };
                "application/xml": components["schemas"]["DutyPrivilegeInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listExtensions: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createExtension: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    extension: components["schemas"]["ExtensionInput"];
                };
                "application/xml": components["schemas"]["ExtensionInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createExtensionRequiredCustomField: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The extension that needs the field. */
                extensionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requiredCustomField: components["schemas"]["ExtensionRequiredCustomFieldInput"];
                };
                "application/xml": components["schemas"]["ExtensionRequiredCustomFieldInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createExtensionRequiredObject: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The extension that needs the object. */
                extensionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requiredObject: components["schemas"]["ExtensionRequiredObjectInput"];
                };
                "application/xml": components["schemas"]["ExtensionRequiredObjectInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listOutputDesignVersions: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /** @description The design whose versions are listed. */
                outputDesignId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getOutputDesignVersion: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
            };
            header?: never;
            path: {
                /** @description The design that the version belongs to. */
                outputDesignId: number;
                /** @description The version to read. */
                versionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listOutputObjectDefinitionPrintSettings: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
            };
            header?: never;
            path: {
                /** @description The kind of printed document. */
                outputObjectDefinitionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateRamBaseEventTypeParameter: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The event type that carries the parameter. */
                rambaseEventTypeId: number;
                /** @description The parameter to change. */
                parameterId: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    ramBaseEventTypeParameter?: components["schemas"]["RamBaseEventTypeParameterUpdate"];
                };
                "application/xml": components["schemas"]["RamBaseEventTypeParameterUpdate"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createRole: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: components["schemas"]["RoleInput"];
                };
                "application/xml": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    copyRole: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The role to copy. */
                roleId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parameters: components["schemas"]["CopyRoleInput"];
                };
                "application/xml": components["schemas"]["CopyRoleInput"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        operationInstance?: components["schemas"]["OperationInstance"];
                    };
                    "application/xml": components["schemas"]["OperationInstance"];
                };
            };
            /** @description The request has to be corrected before it is sent again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource, or something that the request refers to, does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    deleteRoleDuty: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
            };
            header?: never;
            path: {
                /** @description The role that loses the duty. */
                roleId: number;
                /** @description The duty to take out. */
                dutyId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateRoleTranslation: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The role whose texts are translated. */
                roleId: number;
                /** @description The translation to change, counted within the role. */
                translationId: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    translation?: components["schemas"]["RoleTranslationUpdate"];
                };
                "application/xml": components["schemas"]["RoleTranslationUpdate"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createRoleUserAssignment: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The role to give. */
                roleId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    userAssignment: components["schemas"]["RoleUserAssignmentInput"];
                };
                "application/xml": components["schemas"]["RoleUserAssignmentInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userAssignment?: components["schemas"]["RoleUserAssignment"];
                    };
                    "application/xml": components["schemas"]["RoleUserAssignment"];
                };
            };
            /** @description The request has to be corrected before it is sent again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource, or something that the request refers to, does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    listSettingDefinitions: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createSettingDefinitionTranslation: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The setting to translate. */
                settingDefinitionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    translation: components["schemas"]["SettingDefinitionTranslationInput"];
                };
                "application/xml": components["schemas"]["SettingDefinitionTranslationInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    setUserToTemporaryLeave: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The user who goes on leave. */
                userId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        operationInstance?: components["schemas"]["OperationInstance"];
                    };
                    "application/xml": components["schemas"]["OperationInstance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserApplicationComponentFilters: {
        parameters: {
            query?: {
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /** @description The user whose filters are listed. */
                userId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createUserSystemPermission: {
        parameters: {
            query?: {
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description The user who is let in. */
                userId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    systemPermission: components["schemas"]["UserSystemPermissionInput"];
                };
                "application/xml": components["schemas"]["UserSystemPermissionInput"];
            };
        };
        responses: {
            /** @description The new resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        systemPermission?: components["schemas"]["UserSystemPermission"];
                    };
                    "application/xml": components["schemas"]["UserSystemPermission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getWebhook: {
        parameters: {
            query?: {
                /** @description With "true", the answer holds a readable text beside every field that holds a domain value. Left out, it is false. */
                $showDomainDescriptions?: components["parameters"]["showDomainDescriptions"];
                /** @description Language of translated texts in the answer, as a three-letter code such as nob or eng. */
                $lang?: components["parameters"]["lang"];
                /** @description Company database in which the request runs. */
                $db?: components["parameters"]["db"];
                /** @description Notation of the answer: "xml", "html", "jsonstream" or "json". */
                $format?: components["parameters"]["format"];
                /** @description Lowest version of this resource to run. Lets a client move to a newer version before the old one expires. */
                $useMinimumVersion?: components["parameters"]["useMinimumVersion"];
                /** @description Names of the fields to answer, separated by commas. All others are left out. */
                $select?: components["parameters"]["select"];
                /** @description Names of expandable fields to add to the answer, separated by commas. They are left out otherwise because they cost time. */
                $expand?: components["parameters"]["expand"];
            };
            header?: never;
            path: {
                /** @description The webhook to read. */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
}
