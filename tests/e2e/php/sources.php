<?php
/**
 * Where the sessions came from.
 */

global $wpdb;
return $wpdb->get_results( "SELECT sources.* FROM {$wpdb->prefix}footfall_sessions AS sessions JOIN {$wpdb->prefix}footfall_sources AS sources USING (source_id)", ARRAY_A );
