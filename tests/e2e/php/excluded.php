<?php
/**
 * Drains, and says what was left out and why.
 */

Footfall\Ingest\Drain::of_site()->run( 20.0 );
global $wpdb;
return $wpdb->get_results(
	$wpdb->prepare(
		"SELECT dimension, SUM(total) AS total FROM {$wpdb->prefix}footfall_counters WHERE metric = %d GROUP BY dimension",
		Footfall\Storage\Metrics::EXCLUDED
	),
	ARRAY_A
);
