<?php
/**
 * Runs what is due: WP-Cron's events and Action Scheduler's queue, once.
 */

$ran = array(
	'cron'    => 0,
	'actions' => 0,
);

// As wp-cron.php does it.
foreach ( wp_get_ready_cron_jobs() as $time => $hooks ) {
	foreach ( $hooks as $hook => $events ) {
		foreach ( $events as $event ) {
			if ( $event['schedule'] ) {
				wp_reschedule_event( $time, $event['schedule'], $hook, $event['args'] );
			}
			wp_unschedule_event( $time, $hook, $event['args'] );
			// This one would run the queue a second time.
			if ( 'action_scheduler_run_queue' === $hook ) {
				continue;
			}
			do_action_ref_array( $hook, $event['args'] );
			++$ran['cron'];
		}
	}
}

if ( class_exists( 'ActionScheduler_QueueRunner' ) ) {
	$ran['actions'] = (int) ActionScheduler_QueueRunner::instance()->run( 'Footfall dev store' );
}

return $ran;
