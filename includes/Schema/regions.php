<?php
// Generated from assets/schema/regions.json by "npm run generate". Do not edit.

return array(
	'europe' => array(
		'countries' => 'AT|AX|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GF|GI|GP|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MF|MQ|MT|NL|NO|PL|PT|RE|RO|SE|SI|SJ|SK|YT',
		'zones' => '^(Europe|Arctic)/|/(Azores|Canary|Madeira|Reykjavik|Jan_Mayen|Nicosia|Famagusta|Ceuta|Cayenne|Guadeloupe|Marigot|Martinique|Mayotte|Reunion)$|^(GB|Eire|Iceland|Poland|Portugal|[CEMW]ET$)',
	),
	'united_states' => array(
		'countries' => 'US',
		'zones' => '^US/|^America/(Adak|Anchorage|Boise|Chicago|Denver|Detroit|Fort_Wayne|Indiana|Juneau|Kentucky|Knox_IN|Los_Angeles|Louisville|Menominee|Metlakatla|New_York|Nome|North_Dakota|Phoenix|Shiprock|Sitka|Yakutat)|/Honolulu$|^Navajo',
	),
);
