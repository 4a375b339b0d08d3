/** Words of an ERP system, of which random pages are made. */
export const modules = [
  "Base",
  "Collaboration",
  "CRM",
  "Finance",
  "Human resource",
  "Logistics",
  "Procurement",
  "Product",
  "Production",
  "Rental",
  "Sales",
  "Service",
  "System",
] as const;

/** Collections as they stand in paths, with the element and the parameter of one of them. */
export const collections = [
  { segment: "orders", element: "SalesOrder", parameter: "salesOrderId" },
  { segment: "invoices", element: "SupplierInvoice", parameter: "supplierInvoiceId" },
  { segment: "stock-locations", element: "StockLocation", parameter: "stockLocationId" },
  { segment: "mrb-specifications", element: "MRBSpecification", parameter: "mrbSpecificationId" },
  { segment: "api-clients", element: "APIClient", parameter: "apiClientId" },
  { segment: "menu-items", element: "MenuItem", parameter: "RamBaseMenuItemId" },
  { segment: "work-orders", element: "WorkOrder", parameter: "workOrderId" },
  { segment: "objects", element: "Object", parameter: "objectId" },
  { segment: "parameters", element: "Parameter", parameter: "parameterId" },
  { segment: "translations", element: "Translation", parameter: "translationId" },
  { segment: "operations", element: "Operation", parameter: "operationId" },
  { segment: "items", element: "Item", parameter: "itemId" },
] as const;

/** Names of fields with the datatypes they go with. Some are words of the page's own structure. */
export const leafNames = {
  Integer: [
    "UserId",
    "ItemId",
    "Priority",
    "Status",
    "Version",
    "Object",
    "Format",
    "MinimumValue",
    "Index",
    "APIResourceId",
  ],
  Decimal: ["Quantity", "Price", "VATAmount", "Discount", "Weight", "MaximumValue"],
  Boolean: ["IsDefault", "IsIn", "IsRequired", "HasVAT", "Optional"],
  String: [
    "Name",
    "Description",
    "Value",
    "Field",
    "Tooltip",
    "Type",
    "Email",
    "Fax",
    "URL",
    "RamBaseKey",
    "DefaultValue",
    "DataType",
    "UserLink",
    "Comment",
    "String",
    "EANCode",
    "Key",
    "HTTP",
  ],
  Date: ["Date", "ValidFrom", "ValidTo", "DueDate"],
  Datetime: ["CreatedAt", "UpdatedAt", "Datetime"],
  Time: ["Time", "StartTime", "EndTime"],
  Long: ["SequenceNumber", "TransactionId"],
} as const;

export const objectNames = [
  "User",
  "Owner",
  "Address",
  "Totals",
  "Validity",
  "RamBaseSystem",
  "ValueList",
  "Representing",
  "Error",
  "Object",
  "Parameters",
  "CustomFields",
  "Response",
  "APIClient",
  "Format",
  "Currency",
] as const;

/** Lists with the name of their items, which is not always the singular. */
export const arrayNames = [
  ["Items", "Item"],
  ["LocalFilters", "Filter"],
  ["Companies", "Company"],
  ["Parameters", "Parameter"],
  ["Addresses", "Address"],
  ["InnerErrors", "Error"],
  ["VATCodes", "VATCode"],
  ["Children", "Child"],
  ["Values", "Object"],
  ["Tooltips", "Tooltip"],
] as const;

export const patterns = [
  "^[0-9]+[(\\.)]?[0-9]*$",
  "^\\w+([-+.']\\w+)*@\\w+([-.]\\w+)*\\.\\w+$",
  "^(https?|ftp):\\/\\/[^\\s\\/$.?#&%].[^\\s]*$",
  "^[A-Z]{3}|[0-9]{2,4}$",
  "[a-z, #'@{}]+",
] as const;

/** Sentences; some begin like a label, end like one, or hold what HTML has to escape. */
export const sentences = [
  "Number of the line that the goods were received on",
  "Who has the last word",
  "Price of one unit, before tax & discounts.",
  "Text between <b> and </b> is printed in bold",
  'Either "in" or "out" (both are allowed)',
  "Minimum value of the stock before more is ordered",
  "Default value if nobody has chosen one",
  "Levels (highest level first): administrator, partner, user",
  "Value = 1: counted, 2 (default): estimated",
  "Kind of task: a call, a visit or a letter",
  "This field is optional in older versions",
  "Don't send it together with the customer's own number",
  "Required/mandatory when the order is locked",
  "Code following ISO 4217, as in NOK / EUR",
  "Price in {currency}; 100% when left out",
  "Æ, ø and å are welcome: naïve façades too",
] as const;

export const summaries = [
  "Lists what a customer has ordered",
  "Changes one line. Lines that are invoiced stay as they are.",
  "Creates the document and locks it",
  "Removes the assignment & everything below it",
  "Reads the details (of one version only)",
  "Closes the period\nOpen postings are moved to the next one.",
] as const;

export const errorMessages = [
  "The order has no lines",
  "The end lies before the beginning",
  "The place is taken (until 12:00)",
  "Price must be > 0 & < 1000000",
  "Quantity {0} is not available at location {1}",
  "The document's status is 9",
  "HTTP 400 is not an error code",
  'Error in the "Period" field',
] as const;
