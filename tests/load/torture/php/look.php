<?php
/**
 * What an owner's screen asks for while everything else goes on: a report, which drains first, and the ledger's upkeep.
 */

use Footfall\Orders\Reconciliation;
use Footfall\Rest\Reports_Controller;

$today    = wp_date( 'Y-m-d' );
$request  = new WP_REST_Request( 'GET', '/footfall/v1/reports/overview' );
$request->set_query_params( array( 'from' => $today, 'to' => $today ) );
$response = rest_do_request( $request );
Reconciliation::begin();
Reconciliation::tick();
return $response->get_status();
