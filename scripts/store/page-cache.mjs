/**
 * A full-page cache as hosts put it in front of WooCommerce: every visitor gets the same HTML, unless
 * the page itself forbids it or a cookie says that somebody is known. What it did is in the header
 * X-Store-Cache: HIT, MISS or BYPASS.
 */

/** Cookies of people who must not get a page from the cache. */
const KNOWN =
	'wordpress_logged_in_|wp-postpass_|comment_author_|woocommerce_items_in_cart|wp_woocommerce_session_';

/** Parameters of campaigns make no difference to a page; hosts leave them out. */
const MARKS = 'utm_[a-z]+|gclid|fbclid|msclkid';

/**
 * @param {string} runtime A folder of the run.
 * @return {{ http: string, server: string, php: string }} Lines for the parts of nginx's configuration.
 */
export function pageCache( runtime ) {
	return {
		http: `	fastcgi_cache_path ${ runtime }/nginx/pages levels=1 keys_zone=pages:4m max_size=64m inactive=10m;
	map $http_cookie $is_known { default 0; "~(${ KNOWN })" 1; }
	map $request_method $is_post { default 1; GET 0; HEAD 0; }
	map $request_uri $is_private { default 0; "~*(/wp-admin|/wp-login|/wp-json|rest_route=|wc-ajax=|wc-api|add-to-cart=|footfall)" 1; }
	map $args $args_left { default $args; "~^((${ MARKS })=[^&]*&?)+$" ""; }
	map $args_left $query_left { default "?$args_left"; "" ""; }
	map $request_uri $page_path { default $request_uri; "~^([^?]*)" $1; }
`,
		server: `		add_header X-Store-Cache $upstream_cache_status;
`,
		php: `			fastcgi_cache pages;
			fastcgi_cache_key "$request_method$host$page_path?$args_left";
			fastcgi_cache_valid 200 5m;
			fastcgi_cache_bypass $is_known $is_post $is_private;
			fastcgi_no_cache $is_known $is_post $is_private;
			fastcgi_cache_lock on;
			# As Varnish does, or the links of a kept page would carry the first visitor's campaign.
			fastcgi_param REQUEST_URI $page_path$query_left;
			fastcgi_param QUERY_STRING $args_left;
			fastcgi_param FOOTFALL_STORE_PAGES ${ runtime }/nginx/pages;
`,
	};
}
