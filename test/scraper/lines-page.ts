/** One level of indentation. */
const i = "\u00a0".repeat(5);

/** A page of the lines layout with one of everything, in words of our own. */
export const linesPage = `API

Logistics APIs

PUT storage/shelves/{shelfId}?kind={shelfKind}

Moves a shelf.

HTTP method PUT
URI https://api.rambase.net/storage/shelves/{shelfId}?kind={shelfKind}
Supported formats Xml, Html, Json (ex. $format=json)
- URI parameter {shelfId} Number of the shelf
Integer, minimum 1000, maximum 9999
Custom fields Custom fields supported
Successful HTTP status code 200
API resource identifier 4711, version 3

The following body must be added to the request. Words of ours.

Format:
1
<Shelf
Shelf

Everything about it

This field is optional.

>
2
${i}<Name
Name

What it is called

Maximum value: 40

Default value: New

This field is optional.

>
{String}</Name>
3
${i}<Kind
Kind

What it is for

Applicable domain values can be found here

This field is optional.

>
{Integer}</Kind>
4
${i}<Boards
Boards

This field is optional.

>
5
${i}${i}<Board
Board

This field is optional.

>
6
${i}${i}${i}<Width
Width

In centimetres

Minimum value: 1

This field is optional.

>
{Decimal}</Width>
7
${i}${i}</Board>
8
${i}</Boards>
9
</Shelf>
1
{
2
${i}"shelf
Shelf

Everything about it

This field is optional.

":
{
3
${i}${i}"name
Name

What it is called

Maximum value: 40

Default value: New

This field is optional.

":
"{String}",
4
${i}${i}"kind
Kind

What it is for

Applicable domain values can be found here

This field is optional.

":
"{Integer}",
5
${i}${i}"boards
Boards

This field is optional.

":
[
6
${i}${i}${i}{
7
${i}${i}${i}${i}"width
Width

In centimetres

Minimum value: 1

This field is optional.

":
"{Decimal}"
8
${i}${i}${i}}
9
${i}${i}]
10
${i}}
11
}

The query string is placed after the resource URL. Words of ours.

kind String, optional Which kind of shelf
limit Integer, optional How many

Minimum: 1
Default: 3
$access_token String, optional Who asks
$db String, optional Company to work in
$useMinimumVersion Integer, optional Version to run at least

Read more about filters and sorting on how to use filter parameters and named filters.

Read more about filters and sorting on how to use sortable parameters

Requesting this resource will yield the following response. Words of ours.

Please note that some fields may be removed from the response. Words of ours.

Format:
1
1

List of available operations/actions for this resource.
See the operations documentation. Words of ours.

Possible error codes the response might return:

Error 104711 HTTP 404 Shelf not found
Error 104712 HTTP 400 The shelf is full`;
