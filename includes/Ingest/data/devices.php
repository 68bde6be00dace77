<?php
/**
 * Regular expressions (delimiter ~, case ignored) => answer; the first that matches wins.
 * Nearly every agent names several browsers, so the one that is built on another comes first.
 */

return [
	'device'  => [
		'smart-?tv|tizen.*tv|web0s|appletv|googletv|bravia|roku|crkey' => 'tv',
		'playstation|xbox|nintendo' => 'console',
		'ipad|tablet|kindle|silk/|playbook|android(?!.*mobile)' => 'tablet',
		'mobi|iphone|ipod|android|windows phone|opera mini' => 'mobile',
	],
	'browser' => [
		'samsungbrowser'         => 'Samsung Internet',
		'fban|fbav|fb_iab'       => 'Facebook',
		'instagram'              => 'Instagram',
		'musical_ly|bytedance'   => 'TikTok',
		'pinterest'              => 'Pinterest',
		'duckduckgo|ddg/'        => 'DuckDuckGo',
		'edg(?:e|a|ios)?/'       => 'Edge',
		'opr/|opera|opt/|opios/' => 'Opera',
		'vivaldi'                => 'Vivaldi',
		'yabrowser'              => 'Yandex',
		'ucbrowser'              => 'UC Browser',
		'silk/'                  => 'Silk',
		'firefox|fxios'          => 'Firefox',
		'crios|chromium|chrome'  => 'Chrome',
		'android.*version/'      => 'Android WebView',
		'safari'                 => 'Safari',
		'msie|trident'           => 'Internet Explorer',
	],
	'os'      => [
		'windows phone'           => 'Windows Phone',
		'windows|win64'           => 'Windows',
		'iphone|ipad|ipod'        => 'iOS',
		'mac os x|macintosh'      => 'macOS',
		'android'                 => 'Android',
		'cros'                    => 'ChromeOS',
		'playstation|xbox|nintendo' => 'Console',
		'linux|x11|ubuntu|fedora' => 'Linux',
	],
];
